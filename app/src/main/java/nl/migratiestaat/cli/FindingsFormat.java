package nl.migratiestaat.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.migratiestaat.audit.finding.Finding;
import nl.migratiestaat.audit.finding.Severity;
import nl.migratiestaat.input.Project;

/** How the findings of a check are printed. */
enum FindingsFormat {
  /** For a person: by kind, each with its line and a caret. */
  TEXT {
    @Override
    void print(List<Finding> findings, Project project, Terminal terminal) {
      Finding.Kind kind = null;
      for (Finding finding : findings) {
        if (finding.kind() != kind) {
          kind = finding.kind();
          terminal.out().println(System.lineSeparator() + kind.title());
        }
        String remedy =
            finding.remedy().isEmpty()
                ? ""
                : System.lineSeparator() + "  Oplossing: " + finding.remedy();
        terminal
            .out()
            .println(
                finding.place()
                    + ": "
                    + finding.severity().dutch()
                    + " "
                    + finding.code()
                    + ": "
                    + finding.message()
                    + remedy);
        terminal.sourceLine(project, finding.place(), terminal.out());
      }
      terminal.out().println(System.lineSeparator() + summary(findings));
    }
  },
  /** For programs. */
  JSON {
    @Override
    void print(List<Finding> findings, Project project, Terminal terminal) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartArray();
        for (Finding finding : findings) {
          json.writeStartObject();
          json.writeStringField("code", finding.code());
          json.writeStringField("kind", finding.kind().name().toLowerCase(Locale.ROOT));
          json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
          json.writeStringField("file", finding.place().file());
          json.writeNumberField("line", finding.place().line());
          json.writeNumberField("column", finding.place().column());
          json.writeStringField("message", finding.message());
          json.writeStringField("remedy", finding.remedy());
          json.writeEndObject();
        }
        json.writeEndArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      terminal.out().println(text);
    }
  },
  /** For a workflow: annotations on the lines of a change. */
  GITHUB {
    @Override
    void print(List<Finding> findings, Project project, Terminal terminal) {
      for (Finding finding : findings) {
        String level = finding.severity() == Severity.ERROR ? "error" : "warning";
        String where =
            "file="
                + property(finding.place().file())
                + ",line="
                + finding.place().line()
                + ",col="
                + finding.place().column();
        String text =
            finding.message() + (finding.remedy().isEmpty() ? "" : " " + finding.remedy());
        terminal
            .out()
            .println(
                "::"
                    + level
                    + " "
                    + where
                    + ",title="
                    + property(finding.code())
                    + "::"
                    + message(text));
      }
    }

    private String message(String text) {
      return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private String property(String text) {
      return message(text).replace(":", "%3A").replace(",", "%2C");
    }
  };

  static final Map<String, FindingsFormat> NAMES = names();

  abstract void print(List<Finding> findings, Project project, Terminal terminal);

  private static Map<String, FindingsFormat> names() {
    Map<String, FindingsFormat> names = new TreeMap<>();
    for (FindingsFormat format : values()) {
      names.put(format.name().toLowerCase(Locale.ROOT), format);
    }
    return names;
  }

  /** “1 fout, 12 waarschuwingen (Sommen 3, …)”. */
  static String summary(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "geen bevindingen";
    }
    long errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    Map<Finding.Kind, Long> kinds =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.counting()));
    String each =
        kinds.entrySet().stream()
            .map(entry -> entry.getKey().title() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return count(errors, "fout", "fouten") + " en " + warnings(findings) + " (" + each + ")";
  }

  /** “12 waarschuwingen”. */
  static String warnings(List<Finding> findings) {
    return count(
        findings.stream().filter(finding -> finding.severity() == Severity.WARNING).count(),
        "waarschuwing",
        "waarschuwingen");
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
