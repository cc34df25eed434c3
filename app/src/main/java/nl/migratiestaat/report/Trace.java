package nl.migratiestaat.report;

/**
 * One printed number.
 *
 * @param series name of its series; {@code naam:verschil} for a change, {@code a/b} for a share,
 *     {@code feit:naam} for a fact
 * @param year the period it is about
 * @param printed as it stands on the page
 * @param chapter stem of its chapter
 * @param section the nearest heading above it, as a reference names it
 * @param figure number of the figure it stands in; 0 when it stands in the text
 * @param anchor id of the number itself, or else of its figure or its heading
 */
public record Trace(
    String series,
    int year,
    String printed,
    String chapter,
    String section,
    int figure,
    String anchor) {

  /** Where it stands, in words: {@code figuur 51, paragraaf 4.3.1}. */
  public String place() {
    return (figure > 0 ? "figuur " + figure + ", " : "") + section;
  }
}
