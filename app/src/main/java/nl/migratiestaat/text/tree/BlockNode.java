package nl.migratiestaat.text.tree;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A block that a text places: {@code <@figuur "asielinstroom"/>}; its children are its content. */
public final class BlockNode extends CustomBlock {

  /** The name of the argument that is typed without one. */
  public static final String NAMELESS = "naam";

  private final Call call;
  private final Map<String, Phrase> arguments;

  /**
   * @param call its name, its nameless argument if it has one, and its place
   * @param arguments by name
   */
  public BlockNode(Call call, Map<String, Phrase> arguments) {
    this.call = call;
    this.arguments = arguments;
  }

  /** The block as typed. */
  public Call call() {
    return call;
  }

  /** Its name: {@code figuur}. */
  public String name() {
    return call.name();
  }

  /** The argument that is typed without a name: the key of a figure, the title of a box. */
  public Phrase subject() {
    return argument(NAMELESS).orElse(Phrase.EMPTY);
  }

  /** An argument that is typed with a name. */
  public Optional<Phrase> argument(String name) {
    return Optional.ofNullable(arguments.get(name));
  }

  /** All arguments by name. */
  public Map<String, Phrase> arguments() {
    return arguments;
  }

  /** The words of an argument; empty when it is not given. */
  public String words(String name) {
    return argument(name).map(Phrase::plain).orElse("");
  }

  /** Whether an argument is given. */
  public boolean has(String name) {
    return arguments.containsKey(name);
  }
}
