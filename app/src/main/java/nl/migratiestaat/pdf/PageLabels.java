package nl.migratiestaat.pdf;

import java.util.Comparator;
import java.util.Optional;
import nl.migratiestaat.pdf.tags.Pages;
import nl.migratiestaat.pdf.tags.Tag;
import nl.migratiestaat.report.html.Anchors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/**
 * A reader that asks for page 12 gets the page with 12 printed on it. Numbers run on from the
 * cover; those of the pages before the first chapter are roman.
 */
final class PageLabels {

  private PageLabels() {}

  static void write(PDDocument document, Pages pages, Tag root) {
    PDPageLabels labels = new PDPageLabels(document);
    int front = front(pages, root);
    if (front > 0) {
      labels.setLabelItem(0, range(PDPageLabelRange.STYLE_ROMAN_LOWER, 1));
    }
    labels.setLabelItem(front, range(PDPageLabelRange.STYLE_DECIMAL, front + 1));
    document.getDocumentCatalog().setPageLabels(labels);
  }

  private static PDPageLabelRange range(String style, int start) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(style);
    range.setStart(start);
    return range;
  }

  /** How many pages there are before the first chapter. */
  private static int front(Pages pages, Tag root) {
    Optional<Integer> last =
        root.tags().stream()
            .takeWhile(
                tag ->
                    tag.all().stream().noneMatch(inner -> inner.isFromClass(Anchors.CHAPTER_CLASS)))
            .flatMap(tag -> tag.ink().stream())
            .map(ink -> pages.number(ink.page()))
            .max(Comparator.naturalOrder());
    return last.map(number -> number + 1).orElse(0);
  }
}
