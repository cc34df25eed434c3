package nl.migratiestaat.text.tree;

import org.commonmark.node.CustomNode;

/** A footnote at its call; its children are what it says. */
public final class NoteNode extends CustomNode {

  private final Call call;
  private int number;

  public NoteNode(Call call) {
    this.call = call;
  }

  /** The note as typed. */
  public Call call() {
    return call;
  }

  /** Its number in the report, from 1; 0 when it is not printed. */
  public int number() {
    return number;
  }

  public void number(int given) {
    number = given;
  }
}
