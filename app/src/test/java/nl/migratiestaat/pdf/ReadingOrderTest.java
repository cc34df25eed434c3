package nl.migratiestaat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The edition read aloud: every chapter from its first word to its last, in the order in which it
 * was written, with its notes where they are called and its captions where its figures stand.
 */
class ReadingOrderTest {

  /** Read as what they show, not as what is written in them. */
  private static final Set<String> DRAWN = Set.of("object", "svg");

  private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Lbl");

  private static List<String> written;
  private static List<String> read;
  private static List<String> names;

  @BeforeAll
  static void read() throws Exception {
    Built built = Built.edition();
    List<Element> sections = sections(built.html());
    names = sections.stream().map(section -> section.getAttribute("id")).toList();
    written = sections.stream().map(section -> words(section).strip()).toList();
    try (PDDocument document = Loader.loadPDF(built.pdf())) {
      read =
          TagReader.read(document).find("Sect").stream()
              .map(section -> spoken(section).strip())
              .toList();
    }
    assertThat(read).hasSameSizeAs(written);
  }

  @TestFactory
  Stream<DynamicTest> a_chapter_is_read_as_it_was_written() {
    return IntStream.range(0, read.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    names.get(i),
                    () ->
                        assertThat(plain(read.get(i)))
                            .isNotEmpty()
                            .isEqualTo(plain(written.get(i)))));
  }

  @Test
  void a_space_is_read_wherever_one_was_written() {
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      lost.addAll(lost(written.get(i), read.get(i)));
    }
    assertThat(lost).isEmpty();
  }

  /** Where one text has a space and another with the same letters has none. */
  private static List<String> lost(String written, String read) {
    List<String> lost = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < written.length(); i++) {
      boolean space = isBlank(written.charAt(i));
      boolean spaceRead = false;
      while (at < read.length() && isBlank(read.charAt(at))) {
        spaceRead |= read.charAt(at) != '\u00ad';
        at++;
      }
      if (space) {
        while (i + 1 < written.length() && isBlank(written.charAt(i + 1))) {
          i++;
        }
        if (!spaceRead) {
          lost.add(read.substring(Math.max(0, at - 20), Math.min(read.length(), at + 20)));
        }
      } else {
        at++;
      }
    }
    return lost;
  }

  private static boolean isBlank(char sign) {
    return plain(String.valueOf(sign)).isEmpty();
  }

  private static List<Element> sections(String html)
      throws ParserConfigurationException, SAXException, IOException {
    List<Element> sections = new ArrayList<>();
    var found =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("section");
    for (int i = 0; i < found.getLength(); i++) {
      Element section = (Element) found.item(i);
      if (section.getAttribute("class").startsWith("hoofdstuk")) {
        sections.add(section);
      }
    }
    return sections;
  }

  private static String words(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      return node.getNodeValue();
    }
    if (!(node instanceof Element element)
        || DRAWN.contains(element.getTagName())
        || Set.of("noten", "kopregel").contains(element.getAttribute("class"))) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < node.getChildNodes().getLength(); i++) {
      words.append(words(node.getChildNodes().item(i)));
    }
    return words.toString();
  }

  private static String spoken(ReadTag tag) {
    StringBuilder words = new StringBuilder();
    for (Object kid : tag.kids()) {
      if (kid instanceof String text && !tag.is("Figure")) {
        words.append(text);
      } else if (kid instanceof ReadTag inner && !isNumberOfItem(tag, inner)) {
        words.append(spoken(inner));
      }
    }
    if (!INLINE.contains(tag.type())) {
      words.append('\n');
    }
    return words.toString();
  }

  private static boolean isNumberOfItem(ReadTag tag, ReadTag inner) {
    return tag.is("LI") && inner.is("Lbl");
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0\u00ad]+", "");
  }
}
