package nl.migratiestaat.text.tree;

/** How a series developed: {@code met 3% gestegen}; its children are the words and the number. */
public final class ChangeNode extends CallNode {

  public ChangeNode(Call call) {
    super(call);
  }

  @Override
  public String plain() {
    return Trees.plain(this);
  }
}
