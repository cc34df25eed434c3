package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.migratiestaat.Golden;
import nl.migratiestaat.Looks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked example of the editor's guide, as an editor would carry it out: every block that names
 * a file is typed into that file, the chapter is built, and the page says what the guide shows.
 */
class GuideTest {

  /** A fenced block with a file's name, or {@code pagina} for what the page shows. */
  private static final Pattern BLOCK =
      Pattern.compile("^```\\w+ (\\S+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final String PAGE = "pagina";
  private static final Pattern INLINE = Pattern.compile("</?(a|em|span|strong|sup)\\b[^>]*>");
  private static final Pattern HIDDEN = Pattern.compile("<span class=\"verborgen\">[^<]*</span>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private record Block(String file, String text) {}

  @TempDir private Path folder;
  private List<Block> blocks;

  @BeforeEach
  void read() throws IOException {
    String guide =
        Files.readString(Golden.project().resolve("docs/handleiding.md")).replace("\r\n", "\n");
    blocks = BLOCK.matcher(guide).results().map(it -> new Block(it.group(1), it.group(2))).toList();
  }

  @Test
  void the_page_of_the_worked_example_is_what_the_guide_shows() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.copy(
        Golden.resource("basis/data/thresholds.yaml"), folder.resolve("data/thresholds.yaml"));
    Looks.forPrint(folder);
    for (Block block : blocks) {
      if (!block.file().equals(PAGE)) {
        write(block);
      }
    }

    assertThat(run("build", "--year", "2023", "--chapter", "4", "--format", "html"))
        .startsWith("0\n")
        .doesNotContain("probleem");

    String page = text(Files.readString(html()));
    assertThat(expected()).isNotEmpty().allSatisfy(line -> assertThat(page).contains(line));
    assertThat(page).containsSubsequence(expected());
  }

  private List<String> expected() {
    return blocks.stream()
        .filter(block -> block.file().equals(PAGE))
        .flatMap(block -> block.text().lines())
        .toList();
  }

  private void write(Block block) throws IOException {
    Path file = folder.resolve(block.file());
    Files.createDirectories(file.getParent());
    Files.writeString(file, block.text());
  }

  /** The exit code, then all that was printed. */
  private String run(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int code = Main.run(folder, printer, printer, arguments);
    return code + "\n" + bytes.toString(StandardCharsets.UTF_8);
  }

  private Path html() throws IOException {
    try (Stream<Path> paths = Files.walk(folder.resolve("build"))) {
      return paths.filter(path -> path.toString().endsWith(".html")).findFirst().orElseThrow();
    }
  }

  /** What a reader of a page sees, with single spaces. */
  private static String text(String html) {
    String seen = HIDDEN.matcher(html).replaceAll("");
    String words = TAG.matcher(INLINE.matcher(seen).replaceAll("")).replaceAll(" ");
    return words.replace('\u00a0', ' ').replaceAll("\\s+", " ");
  }
}
