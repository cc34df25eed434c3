package nl.migratiestaat.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.migratiestaat.dataset.Role;

/**
 * A figure as a chart: what is drawn, before anything is said about how.
 *
 * <p>Every number in a chart is a number as it is printed. A chart therefore reveals nothing that
 * the table of the same figure does not show.
 *
 * @param form how the marks are arranged
 * @param title what the chart shows
 * @param unit what is counted, such as {@code aanvragen}; empty when the printed numbers say it
 * @param categories the categories, in the order in which they are drawn
 * @param series the series, each with one mark per category
 */
public record Chart(
    Form form, String title, String unit, List<Category> categories, List<Series> series) {

  /** Checks that every series has a mark for every category. */
  public Chart {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(unit, "unit");
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    if (categories.isEmpty() || series.isEmpty()) {
      throw new IllegalArgumentException("a chart needs a category and a series: " + title);
    }
    for (Series one : series) {
      if (one.marks().size() != categories.size()) {
        throw new IllegalArgumentException(
            "series '%s' has %s marks for %s categories: %s"
                .formatted(one.label(), one.marks().size(), categories.size(), title));
      }
    }
  }

  /**
   * Whether there is anything to draw.
   *
   * @return true when at least one mark is known
   */
  public boolean hasValues() {
    return series.stream().flatMap(one -> one.marks().stream()).anyMatch(Known.class::isInstance);
  }

  /** How the marks of a chart are arranged. */
  public enum Form {
    /** Horizontal bars, the series of a category below each other. */
    BARS,
    /** Vertical bars, the series of a category beside each other. */
    COLUMNS,
    /** Counts stacked on each other. */
    STACKED,
    /** Horizontal bars divided into the shares of a whole. */
    SHARES,
    /** Lines over four periods or more. */
    LINES,
    /** From what was thought possible at least to at most, with what came true. */
    RANGE
  }

  /** Why a category or a series stands out among the others. */
  public enum Emphasis {
    /** It does not. */
    NONE,
    /** It is the one the report is about: the Netherlands among countries. */
    ACCENT,
    /** It is an average of the others: the European Union among countries. */
    AVERAGE;

    /** The emphasis of a member with a role in its list, or with none. */
    public static Emphasis of(Optional<Role> role) {
      return role.map(
              one ->
                  switch (one) {
                    case HOME -> ACCENT;
                    case AVERAGE -> AVERAGE;
                    case REST, TOTAL -> NONE;
                  })
          .orElse(NONE);
    }
  }

  /**
   * A category.
   *
   * @param label its name as printed
   * @param emphasis why it stands out, if it does
   */
  public record Category(String label, Emphasis emphasis) {

    /** Checks that the category has a name. */
    public Category {
      requireText(label, "label of a category");
      Objects.requireNonNull(emphasis, "emphasis");
    }
  }

  /** What a series is to the others. */
  public enum Tone {
    /** The year the figures are about. */
    CURRENT,
    /** The year before it. */
    PREVIOUS,
    /** One of the parts of a whole, or of the categories side by side. */
    PART,
    /** What was thought possible beforehand. */
    POSSIBLE,
    /** What was thought most likely beforehand. */
    EXPECTED
  }

  /**
   * A series.
   *
   * @param label its name as printed
   * @param tone what it is to the other series
   * @param emphasis why it stands out among the others, if it does
   * @param marks one mark per category, in the order of the categories
   */
  public record Series(String label, Tone tone, Emphasis emphasis, List<Mark> marks) {

    /** A series that does not stand out. */
    public Series(String label, Tone tone, List<Mark> marks) {
      this(label, tone, Emphasis.NONE, marks);
    }

    /** Checks that the series has a name. */
    public Series {
      requireText(label, "label of a series");
      Objects.requireNonNull(tone, "tone");
      Objects.requireNonNull(emphasis, "emphasis");
      marks = List.copyOf(marks);
    }
  }

  /** What a series has for a category. */
  public sealed interface Mark permits Known, Span, Unknown, Absent {}

  /**
   * A number.
   *
   * @param drawn the printed number, as a length
   * @param printed the number as printed, in Dutch notation; {@code <5} is drawn as zero
   */
  public record Known(double drawn, String printed) implements Mark {

    /** Checks that the number can be drawn and printed. */
    public Known {
      if (!Double.isFinite(drawn)) {
        throw new IllegalArgumentException("not a number that can be drawn: " + drawn);
      }
      requireText(printed, "printed number");
    }
  }

  /** All numbers from one to another. */
  public record Span(Known low, Known high) implements Mark {

    /** Checks that the first number is not the largest. */
    public Span {
      if (low.drawn() > high.drawn()) {
        throw new IllegalArgumentException("from " + low.printed() + " down to " + high.printed());
      }
    }
  }

  /** A number that exists but is not known. */
  public record Unknown() implements Mark {}

  /** A number that does not exist. */
  public record Absent() implements Mark {}

  private static void requireText(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("empty " + what);
    }
  }
}
