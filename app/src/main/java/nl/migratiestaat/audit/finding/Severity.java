package nl.migratiestaat.audit.finding;

/** What a finding means for a build. */
public enum Severity {
  /** It can never be right to print this: the build stops. */
  ERROR("fout"),
  /** An editor should know it: the build counts it. */
  WARNING("waarschuwing");

  private final String dutch;

  Severity(String dutch) {
    this.dutch = dutch;
  }

  /** What a contradiction means: one that an editor remarked upon is known, and may be printed. */
  public static Severity ofContradiction(boolean noted) {
    return noted ? WARNING : ERROR;
  }

  /** The word for it, in the singular. */
  public String dutch() {
    return dutch;
  }
}
