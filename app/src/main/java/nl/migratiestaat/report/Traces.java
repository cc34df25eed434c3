package nl.migratiestaat.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every printed number of a report that knows its series, in reading order. */
public final class Traces {

  /** A heading, the start or end of a figure, or a number: whichever comes next. */
  private static final Pattern MARK =
      Pattern.compile(
          "<h[1-6] id=\"([^\"]*)\"|<figure [^>]*id=\"figuur-([^\"]*)\"|(</figure>)"
              + "|<(?:span|td)([^>]*?) data-reeks=\"([^\"]*)\" data-jaar=\"(\\d+)\"[^>]*>(.*?)</(?:span|td)>",
          Pattern.DOTALL);

  private static final Pattern ID = Pattern.compile("id=\"([^\"]*)\"");

  private final Report report;
  private final Map<String, Section> sections = new HashMap<>();
  private final List<Trace> traces = new ArrayList<>();

  private Traces(Report report) {
    this.report = report;
    report
        .chapters()
        .forEach(
            chapter -> chapter.sections().forEach(section -> sections.put(section.id(), section)));
  }

  /** The printed numbers of a report. */
  public static List<Trace> of(Report report) {
    Traces traces = new Traces(report);
    report.chapters().forEach(traces::chapter);
    return traces.traces;
  }

  private void chapter(Chapter chapter) {
    String section = chapter.title();
    String heading = chapter.id();
    String anchor = heading;
    int figure = 0;
    Matcher mark = MARK.matcher(chapter.html());
    while (mark.find()) {
      if (mark.group(1) != null) {
        section =
            sections.containsKey(mark.group(1)) ? sections.get(mark.group(1)).name() : section;
        heading = mark.group(1);
        anchor = heading;
      } else if (mark.group(2) != null) {
        figure =
            report.figures().containsKey(mark.group(2))
                ? report.figures().get(mark.group(2)).number()
                : 0;
        anchor = "figuur-" + mark.group(2);
      } else if (mark.group(3) != null) {
        figure = 0;
        anchor = heading;
      } else {
        Matcher own = ID.matcher(mark.group(4));
        traces.add(
            new Trace(
                unescape(mark.group(5)),
                Integer.parseInt(mark.group(6)),
                plain(mark.group(7)),
                chapter.stem(),
                section,
                figure,
                own.find() ? own.group(1) : anchor));
      }
    }
  }

  private static String plain(String html) {
    return unescape(
        html.replaceAll("<sup.*?</sup>", "")
            .replaceAll("<[^>]*>", "")
            .replace('\u00a0', ' ')
            .strip());
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
