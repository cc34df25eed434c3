package nl.migratiestaat.audit;

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

  /** The word for it, in the singular. */
  public String dutch() {
    return dutch;
  }
}
