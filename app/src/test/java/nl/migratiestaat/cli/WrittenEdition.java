package nl.migratiestaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.migratiestaat.LiveEdition;
import nl.migratiestaat.dataset.Dataset;
import nl.migratiestaat.dataset.DatasetReader;
import nl.migratiestaat.dataset.Fact;
import nl.migratiestaat.dataset.FigureDefinition;
import nl.migratiestaat.dataset.SeriesNames;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The newest edition of a project as the program writes it for a browser, and what holds of it
 * whatever its numbers, sentences and figures are.
 */
final class WrittenEdition {

  private static final String OUTPUT = "uitvoer";

  private final Path folder;
  private final Dataset dataset;
  private final Cells cells;
  private final List<Element> elements = new ArrayList<>();

  private WrittenEdition(Path folder, Dataset dataset, Document page) {
    this.folder = folder;
    this.dataset = dataset;
    this.cells = new Cells(dataset, LiveEdition.newest(dataset));
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
  }

  /** Checks and builds the project in a folder, in which that must give no problem. */
  static WrittenEdition of(Path folder) throws Exception {
    Dataset dataset = DatasetReader.read(Project.at(folder), new Problems());
    String year = String.valueOf(LiveEdition.newest(dataset));
    Run check = Run.in(folder, "check", "--year", year);
    assertThat(check.code()).as(check.transcript()).isEqualTo(Main.DONE);
    Run build = Run.in(folder, "build", "--year", year, "--format", "html", "--output", OUTPUT);
    assertThat(build.code()).as(build.transcript()).isEqualTo(Main.DONE);
    return new WrittenEdition(folder, dataset, page(folder.resolve(OUTPUT)));
  }

  private static Document page(Path output) throws Exception {
    try (var files = Files.list(output)) {
      Path html = files.filter(file -> file.toString().endsWith(".html")).findAny().orElseThrow();
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(html.toFile());
    }
  }

  /** All of what follows. */
  void assertSound() throws IOException {
    everyFigureIsPrintedOnceAndInOrder();
    everyFigureHasItsCaptionAndSaysWhereItComesFrom();
    everyNumberLeadsToALineOfTheProject();
    everyNoteIsCalledOnceAndInOrder();
    everyLinkLeadsSomewhereAndNoNameStandsTwice();
    nothingIsLeftOfTheLanguageOfTheTemplates();
  }

  void everyFigureIsPrintedOnceAndInOrder() {
    assertThat(ids("figure", "figuur-"))
        .containsExactlyElementsOf(
            dataset.figures().keySet().stream().map(key -> "figuur-" + key).toList());
  }

  void everyFigureHasItsCaptionAndSaysWhereItComesFrom() {
    for (FigureDefinition figure : dataset.figures().values()) {
      Element printed = byId("figuur-" + figure.key());
      Element caption = (Element) printed.getElementsByTagName("figcaption").item(0);
      assertThat(text(caption)).startsWith("Figuur " + figure.number() + " ");
      assertThat(figure.sources().isEmpty() || text(printed).contains("Bron"))
          .as(figure.key())
          .isTrue();
    }
  }

  /** A computed number leads to the line that says what it is computed from. */
  void everyNumberLeadsToALineOfTheProject() throws IOException {
    List<Element> numbers =
        elements.stream().filter(one -> one.hasAttribute("data-reeks")).toList();
    Set<Place> places = new HashSet<>();
    for (Element number : numbers) {
      int year = Integer.parseInt(number.getAttribute("data-jaar"));
      for (String name : number.getAttribute("data-reeks").split(":verschil|/", -1)) {
        if (!name.isEmpty()) {
          places.add(place(name, year));
        }
      }
    }
    assertThat(places).isNotEmpty();
    for (Place place : places) {
      assertThat(Files.readAllLines(folder.resolve(place.file())))
          .as(place.toString())
          .hasSizeGreaterThanOrEqualTo(place.line());
    }
  }

  private Place place(String name, int year) {
    return Fact.keyIn(name)
        .map(key -> dataset.fact(key, year).orElseThrow().observation().place())
        .orElseGet(
            () ->
                cells
                    .observation(new SeriesNames(dataset.figures()).find(name).orElseThrow(), year)
                    .place());
  }

  void everyNoteIsCalledOnceAndInOrder() {
    List<String> calls = ids("a", "nootverwijzing-");
    assertThat(calls)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, calls.size()).mapToObj(i -> "nootverwijzing-" + i).toList());
    assertThat(ids("li", "noot-"))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, calls.size()).mapToObj(i -> "noot-" + i).toList());
  }

  void everyLinkLeadsSomewhereAndNoNameStandsTwice() {
    List<String> names =
        elements.stream().map(one -> one.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(names)
        .containsAll(
            elements.stream()
                .map(one -> one.getAttribute("href"))
                .filter(href -> href.startsWith("#"))
                .map(href -> href.substring(1))
                .toList());
  }

  void nothingIsLeftOfTheLanguageOfTheTemplates() {
    Element body =
        elements.stream().filter(one -> one.getTagName().equals("main")).findAny().orElseThrow();
    assertThat(text(body)).doesNotContain("${", "<@", "</@", "<#");
  }

  private List<String> ids(String tag, String prefix) {
    return elements.stream()
        .filter(one -> one.getTagName().equals(tag))
        .map(one -> one.getAttribute("id"))
        .filter(id -> id.startsWith(prefix))
        .toList();
  }

  private Element byId(String id) {
    return elements.stream()
        .filter(one -> one.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Element element) {
    return element.getTextContent().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }
}
