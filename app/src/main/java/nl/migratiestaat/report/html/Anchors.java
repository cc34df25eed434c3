package nl.migratiestaat.report.html;

import org.w3c.dom.Element;

/**
 * The ids and classes by which parts of a page are recognised where the page is read again: in the
 * tags of the PDF and in the files with data. The templates ({@code document.ftlh} and the blocks)
 * and the style sheets spell the same names; one that changes here changes there.
 */
public final class Anchors {

  /** The class of a chapter, dashboard or appendix. */
  public static final String CHAPTER_CLASS = "hoofdstuk";

  /** The class of the cover. */
  public static final String COVER_CLASS = "omslag";

  /** The class of a box beside the running text. */
  public static final String BOX_CLASS = "kader";

  /** The class of a footnote in print, where it stands behind its call. */
  public static final String NOTE_CLASS = "voetnoot";

  /** The class of the number with which a footnote in print begins: a link back to its call. */
  public static final String NOTE_NUMBER_CLASS = "nootnummer";

  private static final String FIGURE = "figuur-";
  private static final String TERM = "begrip-";
  private static final String NOTE = "noot-";
  private static final String NOTE_CALL = "nootverwijzing-";

  private Anchors() {}

  /**
   * The id of a figure.
   *
   * @param key its key in the codebook
   */
  public static String figure(String key) {
    return FIGURE + key;
  }

  /** The key of the figure that an element is; empty text when it is none. */
  public static String figureKey(Element element) {
    String id = element.getAttribute("id");
    return id.startsWith(FIGURE) ? id.substring(FIGURE.length()) : "";
  }

  /** The id of the entry of a term in the glossary. */
  public static String term(String key) {
    return TERM + key;
  }

  /** The id of a footnote. */
  public static String note(int number) {
    return NOTE + number;
  }

  /** The id of the link with which a text calls a footnote. */
  public static String noteCall(int number) {
    return NOTE_CALL + number;
  }

  /** Whether an id is that of a link with which a text calls a footnote. */
  public static boolean isNoteCall(String id) {
    return id.startsWith(NOTE_CALL);
  }
}
