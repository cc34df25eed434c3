package nl.migratiestaat.report;

import java.util.regex.Pattern;
import nl.migratiestaat.input.ProjectFile;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Reports what cannot stand in a text: images, and links that lead to no address. */
final class TextCheck extends AbstractVisitor {

  private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:).+");

  private final Mistakes mistakes;
  private final ProjectFile file;

  /**
   * @param file where the text was typed, commentary apart
   */
  TextCheck(Mistakes mistakes, ProjectFile file) {
    this.mistakes = mistakes;
    this.file = file;
  }

  /** The check for a text in the template or commentary that is running. */
  static TextCheck running(Mistakes mistakes, Templates templates) {
    String name = MissingNumbers.file();
    return new TextCheck(mistakes, templates.files().getOrDefault(name, new ProjectFile(name, "")));
  }

  /** The name of the file the text was typed in. */
  String file() {
    return file.name();
  }

  @Override
  public void visit(Image image) {
    mistakes.text(
        image.getDestination(),
        file,
        "een plaatje (![…](" + image.getDestination() + ")) kan niet in de tekst",
        "gebruik een figuur");
  }

  @Override
  public void visit(Link link) {
    if (!ADDRESS.matcher(link.getDestination()).matches()) {
      mistakes.text(
          link.getDestination(),
          file,
          "“" + link.getDestination() + "” is geen adres",
          "een adres begint met https://; verwijs in het rapport met ${paragraaf(\"…\")}");
    }
    visitChildren(link);
  }
}
