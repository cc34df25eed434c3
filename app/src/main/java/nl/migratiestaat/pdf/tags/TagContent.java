package nl.migratiestaat.pdf.tags;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;

/** What a tag can hold. */
public sealed interface TagContent permits Tag, TagContent.Ink, TagContent.LinkArea {

  /**
   * A piece of the page's ink.
   *
   * @param page where it is
   * @param number its number on that page, in the order of painting
   */
  record Ink(PDPage page, int number) implements TagContent {}

  /** The area of a link on a page. */
  record LinkArea(PDPage page, COSDictionary annotation) implements TagContent {}
}
