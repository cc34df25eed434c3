package nl.migratiestaat.text.tree;

/** A reference to a figure. */
public final class FigureNode extends CallNode {

  private final String key;
  private final int number;

  public FigureNode(Call call, String key, int number) {
    super(call);
    this.key = key;
    this.number = number;
  }

  /** The key of the figure. */
  public String key() {
    return key;
  }

  /** Its number. */
  public int number() {
    return number;
  }

  @Override
  public String plain() {
    return "figuur " + number;
  }
}
