package nl.migratiestaat.report;

/** Writing HTML by hand, for the few inline elements that functions make. */
final class Html {

  private Html() {}

  /** Text with the characters escaped that mean something in HTML. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A link; {@code text} is HTML already. */
  static String link(String address, String text) {
    return "<a href=\"" + escape(address) + "\">" + text + "</a>";
  }
}
