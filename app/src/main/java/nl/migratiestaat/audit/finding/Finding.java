package nl.migratiestaat.audit.finding;

import java.util.Comparator;
import nl.migratiestaat.input.Place;

/**
 * Something in an edition that cannot be true, could identify a person, or is missing.
 *
 * @param code stable code of the rule that found it: a letter for its kind and a number
 * @param kind what sort of finding it is
 * @param severity what it means for a build
 * @param place where it stands
 * @param message what is wrong, one plain Dutch sentence with the numbers in it
 * @param remedy what an editor can do, one Dutch sentence
 */
public record Finding(
    String code, Kind kind, Severity severity, Place place, String message, String remedy)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::kind)
          .thenComparing(Finding::place)
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  /** The seven kinds of findings, in the order in which they are reported. */
  public enum Kind {
    /** A published change or share that its counts exclude. */
    ARITHMETIC('R', "Onmogelijke rekenkunde"),
    /** Parts that do not make their total. */
    SUMS('S', "Sommen"),
    /** One quantity with two values. */
    EQUALITY('G', "Dezelfde grootheid, twee waarden"),
    /** Numbers that give people away. */
    DISCLOSURE('O', "Onthulling"),
    /** What an editor has yet to do. */
    DEBT('D', "Nog te doen"),
    /** Words that the numbers contradict. */
    TEXT('T', "Tekst tegen cijfers"),
    /** Captions, sources and dates. */
    CAPTION('B', "Bijschriften en bronnen");

    private final char letter;
    private final String title;

    Kind(char letter, String title) {
      this.letter = letter;
      this.title = title;
    }

    /** The Dutch title above the findings of this kind. */
    public String title() {
      return title;
    }

    /**
     * The kind that a code belongs to.
     *
     * @throws IllegalArgumentException if no kind has the code's first letter
     */
    static Kind of(String code) {
      for (Kind kind : values()) {
        if (kind.letter == code.charAt(0)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("No kind of finding has the code " + code);
    }
  }

  /** A finding of the kind that its code says. */
  public static Finding of(
      String code, Severity severity, Place place, String message, String remedy) {
    return new Finding(code, Kind.of(code), severity, place, message, remedy);
  }

  /** By kind, then by place. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
