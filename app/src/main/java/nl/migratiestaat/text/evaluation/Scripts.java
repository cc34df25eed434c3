package nl.migratiestaat.text.evaluation;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.template.FreeMarkers;
import nl.migratiestaat.template.TemplateAdvice;
import nl.migratiestaat.text.tree.TypedText;

/**
 * The scripts of a run, by number, and the running of them. A call that fails is a problem; the
 * rest of its script goes on, to find the others too.
 */
final class Scripts {

  private final Problems problems;
  private final Configuration configuration;
  private final List<Script> scripts = new ArrayList<>();
  private boolean complete = true;

  Scripts(Problems problems) {
    this.problems = problems;
    this.configuration =
        FreeMarkers.configuration(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setWhitespaceStripping(false);
    configuration.setTemplateExceptionHandler((mistake, env, out) -> report(mistake));
  }

  /** The script with a number. */
  Script get(int number) {
    return scripts.get(number);
  }

  /** Whether everything so far could be read and run to its end. */
  boolean isComplete() {
    return complete;
  }

  /** A part of a text, ready to be run; empty, with a problem, when it cannot be read. */
  Optional<Template> template(TypedText typed, int from, int to) {
    int number = scripts.size();
    Optional<Script> script = ScriptReader.read(number, typed, from, to, problems);
    scripts.add(
        script.orElseGet(() -> new Script(typed, "", Map.of(), List.of(new Script.Step(0, from)))));
    Optional<Template> template = script.flatMap(found -> parsed(found, String.valueOf(number)));
    complete &= template.isPresent();
    return template;
  }

  private Optional<Template> parsed(Script script, String name) {
    try {
      return Optional.of(
          new Template(name, name, new StringReader(script.source()), configuration));
    } catch (ParseException e) {
      problems.add(
          script.place(e.getLineNumber(), e.getColumnNumber()),
          "de aanroep is niet te lezen",
          TemplateAdvice.of(e));
    } catch (IOException e) {
      problems.add(script.typed().place(0), "het bestand kan niet worden gelezen");
    }
    return Optional.empty();
  }

  /** What a script prints; empty, with a problem, when it does not come to an end. */
  Optional<String> run(Template template, Map<String, Object> names) {
    StringWriter out = new StringWriter();
    try {
      template.process(names, out);
      return Optional.of(out.toString());
    } catch (TemplateException e) {
      report(e);
    } catch (StackOverflowError | IOException e) {
      problems.add(
          get(Integer.parseInt(template.getName())).place(1, 1),
          "de aanroepen roepen elkaar zonder einde aan");
    }
    complete = false;
    return Optional.empty();
  }

  private void report(TemplateException mistake) {
    int line = mistake.getLineNumber() == null ? 1 : mistake.getLineNumber();
    int column = mistake.getColumnNumber() == null ? 1 : mistake.getColumnNumber();
    problems.add(
        get(Integer.parseInt(mistake.getTemplateSourceName())).place(line, column),
        "de aanroep lukt niet",
        TemplateAdvice.of(mistake));
  }
}
