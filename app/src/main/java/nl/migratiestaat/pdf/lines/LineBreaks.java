package nl.migratiestaat.pdf.lines;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line may end: after a blank, at the hyphen of a long word, and before a slash in a web
 * address. A code such as {@code C-135/15} or {@code 2004/38/EG} and a word such as {@code
 * EU-burgers} stay whole. The rules are our own because those of the JDK differ per version.
 */
public final class LineBreaks implements FSTextBreaker {

  private static final int DONE = -1;

  private static final String BLANK = "(?<=[ \\n\\t])(?![ \\n\\t])";
  private static final String SOFT = "(?<=\u00ad)";

  /** At least five letters stay and three go. */
  private static final String LONG_WORD = "(?<=\\p{L}\\p{Ll}{4}-)(?=\\p{Ll}{3})";

  private static final String ALTERNATIVES = "(?<=/)(?<=(?:^|[ (])\\p{L}{4,40}/)(?=\\p{L}{3})";
  private static final String ADDRESS = "(?=/)(?<=(?:www\\.|://)[^ \\n\\t]{1,200})";

  private static final Pattern BREAK =
      Pattern.compile(String.join("|", BLANK, SOFT, LONG_WORD, ALTERNATIVES, ADDRESS));

  private Matcher breaks = BREAK.matcher("");
  private int length;
  private int last = DONE;

  @Override
  public void setText(String text) {
    breaks = BREAK.matcher(text);
    length = text.length();
    last = 0;
  }

  /** The next place after the one before, the end of the text included; -1 when there is none. */
  @Override
  public int next() {
    if (last == DONE || last >= length) {
      last = DONE;
    } else {
      last = breaks.find(last + 1) ? breaks.start() : length;
    }
    return last;
  }
}
