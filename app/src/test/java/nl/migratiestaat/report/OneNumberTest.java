package nl.migratiestaat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.FrozenProject;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.publication.Composition;
import nl.migratiestaat.report.html.HtmlWriter;
import nl.migratiestaat.report.html.Medium;
import nl.migratiestaat.report.html.Xhtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number is typed once; the report prints it, and what is computed from it, where it must. */
class OneNumberTest {

  private static final int YEAR = FrozenProject.YEAR;
  private static final String SERIES = "asielinstroom.totaal";

  /** A printed number that knows its series: the series, the year, the number. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "<(span|td)[^>]* data-jaar=\"(\\d{4})\" data-reeks=\"([^\"]*)\"[^>]*>(.*?)</\\1>",
          Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void changing_one_number_changes_every_place_where_it_is_printed_and_nothing_else()
      throws IOException {
    FrozenProject.in(folder);
    String before = chapters();
    type("53240");
    String after = chapters();

    assertThat(numbers(before)).hasSizeGreaterThan(5).contains("42.940", "+4%");
    assertThat(numbers(after)).hasSameSizeAs(numbers(before));
    for (int i = 0; i < numbers(before).size(); i++) {
      assertThat(numbers(after).get(i)).isNotEqualTo(numbers(before).get(i));
    }
    assertThat(withoutNumbers(after)).isEqualTo(withoutNumbers(before));
  }

  private void type(String number) throws IOException {
    Path file = folder.resolve("data/2023/1-asiel.yaml");
    String text = Files.readString(file);
    String changed = text.replaceFirst("(asielinstroom:\\s+totaal: )\\d+", "$1" + number);
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(file, changed);
  }

  private String chapters() {
    Composition composition = Composition.of(Project.at(folder), YEAR, false, step -> {});
    Selection chapter = new Selection(Optional.of(1), false);
    Report report = composition.report(Medium.WEB, chapter).orElseThrow();
    return HtmlWriter.text(Xhtml.all(report.page().getDocumentElement(), "main").get(0));
  }

  /** The printed numbers of this year that are the series, or are computed from it. */
  private static List<String> numbers(String html) {
    List<String> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(html);
    while (number.find()) {
      if (follows(number)) {
        numbers.add(number.group(4));
      }
    }
    return numbers;
  }

  private static String withoutNumbers(String html) {
    return NUMBER
        .matcher(html)
        .replaceAll(match -> follows(match) ? "•" : Matcher.quoteReplacement(match.group()));
  }

  private static boolean follows(MatchResult number) {
    List<String> series = Arrays.asList(number.group(3).split("[/:]", -1));
    return series.contains(SERIES) && number.group(2).equals(String.valueOf(YEAR));
  }
}
