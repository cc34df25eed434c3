package nl.migratiestaat.text.evaluation;

import java.util.Set;

/**
 * How a block is called, and what becomes of what stands between its tags.
 *
 * @param name what authors call it: {@code figuur}
 * @param subject whether it has a nameless argument: {@code <@figuur "sleutel"/>}
 * @param options the arguments that may be given by name
 * @param content what becomes of what stands between its tags
 */
public record BlockForm(String name, boolean subject, Set<String> options, Content content) {

  /** What becomes of what stands between the tags of a block. */
  public enum Content {
    /** It is the content of the block. */
    INSIDE,
    /** It is text of the chapter, before the block. */
    BEFORE,
    /** It is left out, and so is the block. */
    LEFT_OUT
  }

  public BlockForm {
    options = Set.copyOf(options);
  }

  /** A block with a nameless argument and perhaps others. */
  public static BlockForm of(String name, String... options) {
    return new BlockForm(name, true, Set.of(options), Content.INSIDE);
  }

  /** A block without arguments. */
  public static BlockForm bare(String name) {
    return new BlockForm(name, false, Set.of(), Content.INSIDE);
  }
}
