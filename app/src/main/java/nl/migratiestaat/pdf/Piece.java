package nl.migratiestaat.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;

/** What a tag can hold. */
sealed interface Piece permits Tag, Piece.Mark, Piece.Link {

  /**
   * A piece of the page's ink.
   *
   * @param page where it is
   * @param number its number on that page, in the order of painting
   */
  record Mark(PDPage page, int number) implements Piece {}

  /** The area of a link on a page. */
  record Link(PDPage page, COSDictionary annotation) implements Piece {}
}
