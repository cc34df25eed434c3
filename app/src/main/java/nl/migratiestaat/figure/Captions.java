package nl.migratiestaat.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.FigureValues;

/** Composes captions in one grammar from the source, the period and the dates in the data. */
public final class Captions {

  private Captions() {}

  /** The label of one period: 2023, or 2022-2023 where the codebook has a pattern. */
  public static String period(FigureDefinition figure, int year) {
    return figure.periods().label().map(pattern -> fill(pattern, year)).orElse("" + year);
  }

  /** A label with {jaar} and {volgend} filled in. */
  static String fill(String pattern, int year) {
    return pattern.replace("{jaar}", "" + year).replace("{volgend}", "" + (year + 1));
  }

  /** The title with its period: “Asielinstroom, 2022–2023”. */
  static String title(FigureDefinition figure, List<Integer> years, Optional<FigureValues> values) {
    if (!figure.fixed().isEmpty() || years.isEmpty()) {
      return figure.title();
    }
    return figure.title()
        + ", "
        + values.flatMap(found -> found.caption().period()).orElseGet(() -> span(figure, years));
  }

  private static String span(FigureDefinition figure, List<Integer> years) {
    String first = period(figure, years.get(0));
    if (years.size() == 1) {
      return first;
    }
    String last = period(figure, years.get(years.size() - 1));
    return figure.periods().label().isPresent() ? first + " en " + last : first + "–" + last;
  }

  /** “Bron: IND. Peildatum 1 mei 2024. Laatst bijgewerkt op 1 maart 2024.” */
  static String source(FigureDefinition figure, List<FigureValues> values) {
    List<String> sentences = new ArrayList<>();
    if (!figure.sources().isEmpty()) {
      sentences.add(
          (figure.sources().size() == 1 ? "Bron: " : "Bronnen: ") + Dutch.list(figure.sources()));
    }
    part(values, found -> found.caption().version(), "versie ", sentences);
    part(values, found -> found.caption().referenceDate(), "peildatum ", sentences);
    part(
        values,
        found -> found.provenance().updated().map(Captions::date),
        "laatst bijgewerkt op ",
        sentences);
    values.stream()
        .flatMap(found -> found.caption().note().stream())
        .distinct()
        .forEach(sentences::add);
    return String.join("; ", sentences);
  }

  private static void part(
      List<FigureValues> values,
      Function<FigureValues, Optional<String>> part,
      String words,
      List<String> sentences) {
    List<String> dates =
        values.stream().flatMap(found -> part.apply(found).stream()).distinct().toList();
    if (!dates.isEmpty()) {
      sentences.add(words + Dutch.list(dates));
    }
  }

  /** An ISO date in Dutch; other text stays as it is. */
  public static String date(String iso) {
    try {
      return Dutch.date(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return iso;
    }
  }
}
