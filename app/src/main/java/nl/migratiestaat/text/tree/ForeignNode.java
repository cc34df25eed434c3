package nl.migratiestaat.text.tree;

/** Words in another language, which a reader that reads aloud pronounces as such. */
public final class ForeignNode extends CallNode {

  private final String language;
  private final String words;

  public ForeignNode(Call call, String language, String words) {
    super(call);
    this.language = language;
    this.words = words;
  }

  /** ISO 639-1. */
  public String language() {
    return language;
  }

  /** As printed. */
  public String words() {
    return words;
  }

  @Override
  public String plain() {
    return words;
  }
}
