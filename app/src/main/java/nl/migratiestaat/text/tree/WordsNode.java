package nl.migratiestaat.text.tree;

/** Words that a function prints: a label, a period, a date. */
public final class WordsNode extends CallNode {

  private final String text;

  public WordsNode(Call call, String text) {
    super(call);
    this.text = text;
  }

  /** As printed. */
  public String text() {
    return text;
  }

  @Override
  public String plain() {
    return text;
  }
}
