package nl.migratiestaat.text.tree;

import org.commonmark.node.CustomNode;

/** What a call in a text stands for. */
public abstract class CallNode extends CustomNode {

  private final Call call;

  public CallNode(Call call) {
    this.call = call;
  }

  /** The call as typed. */
  public final Call call() {
    return call;
  }

  /** What it prints, as words without form. */
  public abstract String plain();
}
