package nl.migratiestaat.text.tree;

/** A word that the glossary explains. */
public final class TermNode extends CallNode {

  private final String key;
  private final String shown;
  private final boolean explained;

  public TermNode(Call call, String key, String shown, boolean explained) {
    super(call);
    this.key = key;
    this.shown = shown;
    this.explained = explained;
  }

  /** Its key in the glossary. */
  public String key() {
    return key;
  }

  /** As printed. */
  public String shown() {
    return shown;
  }

  /** Whether the glossary has it. */
  public boolean explained() {
    return explained;
  }

  @Override
  public String plain() {
    return shown;
  }
}
