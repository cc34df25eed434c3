package nl.migratiestaat.text.tree;

import java.util.function.Supplier;
import org.commonmark.node.Node;

/** A number that a sentence asks for and the year does not have. */
public final class MissingNode extends CallNode {

  public MissingNode(Call call) {
    super(call);
  }

  /**
   * What a call stands for whose number the year lacks: in commentary, which is about one year,
   * something else.
   */
  public static Node of(Call call, Supplier<Node> inCommentary) {
    return call.spot().isCommentary() ? inCommentary.get() : new MissingNode(call);
  }

  @Override
  public String plain() {
    return "";
  }
}
