package nl.migratiestaat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.migratiestaat.Folders;
import nl.migratiestaat.chart.ChartFonts;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number is typed once; the report prints it, and what is computed from it, where it must. */
class OneNumberTest {

  private static final int YEAR = 2023;
  private static final String SERIES = "asielinstroom.totaal";

  /** A printed number that knows its series: the series, the year, the number. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "<(span|td)[^>]* data-reeks=\"([^\"]*)\" data-jaar=\"(\\d{4})\"[^>]*>(.*?)</\\1>",
          Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void changing_one_number_changes_every_place_where_it_is_printed_and_nothing_else()
      throws IOException {
    Folders.projectIn(folder);
    String before = chapters();
    type("61240");
    String after = chapters();

    assertThat(numbers(before)).hasSizeGreaterThan(5).contains("50.720", "+3%");
    assertThat(numbers(after)).hasSameSizeAs(numbers(before));
    for (int i = 0; i < numbers(before).size(); i++) {
      assertThat(numbers(after).get(i)).isNotEqualTo(numbers(before).get(i));
    }
    assertThat(withoutNumbers(after)).isEqualTo(withoutNumbers(before));
  }

  private void type(String number) throws IOException {
    Path file = folder.resolve("data/2023/4-asielmigratie.yaml");
    String text = Files.readString(file);
    String changed = text.replaceFirst("(\nasielinstroom:\\s+totaal: )\\d+", "$1" + number);
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(file, changed);
  }

  private String chapters() throws IOException {
    Project project = Project.at(folder);
    Problems problems = new Problems();
    Dataset dataset = DatasetReader.read(project, problems);
    Path fonts = folder.resolve("templates/fonts");
    Report report =
        ReportBuilder.build(
            project,
            dataset,
            dataset.editions().get(YEAR),
            Medium.WEB,
            ChartFonts.load(fonts.resolve("Lato-Regular.ttf"), fonts.resolve("Lato-Semibold.ttf")),
            problems);
    assertThat(problems.sorted()).isEmpty();
    return report.chapters().stream()
        .filter(chapter -> chapter.stem().equals("4-asielmigratie"))
        .map(Chapter::html)
        .collect(Collectors.joining());
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
    List<String> series = Arrays.asList(number.group(2).split("[/:]", -1));
    return series.contains(SERIES) && number.group(3).equals(String.valueOf(YEAR));
  }
}
