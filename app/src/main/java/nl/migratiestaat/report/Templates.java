package nl.migratiestaat.report;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.UndefinedOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;

/**
 * FreeMarker, shut in: a template sees only what it is given, resolves no class, reaches no Java
 * method and no file outside {@code templates}. Chapters and commentary are Markdown and produce
 * text; pages are HTML with auto-escaping.
 */
final class Templates {

  static final String FOLDER = "templates/";

  /** FreeMarker's own instructions; a loop in a text could go on for ever. */
  private static final Pattern INSTRUCTION = Pattern.compile("</?#(?!--)\\w*|\\[#\\w*");

  private final Project project;
  private final Problems problems;
  private final Map<String, ProjectFile> files = new LinkedHashMap<>();
  private final Configuration text = configuration();
  private final Configuration html = configuration();
  private boolean complete = true;

  Templates(Project project, Problems problems) {
    this.project = project;
    this.problems = problems;
    text.setOutputFormat(UndefinedOutputFormat.INSTANCE);
    html.setOutputFormat(HTMLOutputFormat.INSTANCE);
    html.setTemplateLoader(new ProjectLoader());
  }

  private Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setObjectWrapper(new RecordWrapper());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler((mistake, env, out) -> report(mistake));
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setDefaultEncoding("UTF-8");
    return configuration;
  }

  /** HTML made by the program, which a page template prints as it is. */
  TemplateModel markup(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The texts that templates of this run were made from, by name. */
  Map<String, ProjectFile> files() {
    return files;
  }

  /** A chapter or a piece of commentary; a mistake in its form is a problem. */
  Optional<Template> parse(ProjectFile file, String body) {
    files.put(file.name(), file);
    Matcher instruction = INSTRUCTION.matcher(file.text());
    boolean instructed = false;
    while (instruction.find()) {
      instructed = true;
      problems.add(
          Place.at(file, instruction.start()),
          "instructies als “" + instruction.group() + "” horen niet in een tekst",
          "gebruik de functies en aanroepen uit de handleiding");
    }
    if (instructed) {
      complete = false;
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Template(file.name(), file.name(), new StringReader(CallSyntax.named(body)), text));
    } catch (ParseException e) {
      complete = false;
      problems.add(
          place(file.name(), e.getLineNumber(), e.getColumnNumber()),
          "de aanroep is niet te lezen",
          TemplateAdvice.of(e));
      return Optional.empty();
    } catch (IOException e) {
      problems.add(new Place(file.name(), 1, 1), "het bestand kan niet worden gelezen");
      return Optional.empty();
    }
  }

  /** Runs a template with these names; what goes wrong is a problem and gives nothing. */
  Optional<String> run(Template template, Map<String, Object> model) {
    StringWriter out = new StringWriter();
    try {
      template.process(model, out);
      return Optional.of(out.toString());
    } catch (TemplateException e) {
      complete = false;
      report(e);
      return Optional.empty();
    } catch (StackOverflowError e) {
      complete = false;
      problems.add(
          place(template.getSourceName(), 1, 1), "de aanroepen roepen elkaar zonder einde aan");
      return Optional.empty();
    } catch (IOException e) {
      problems.add(
          new Place(template.getSourceName(), 1, 1), "het bestand kan niet worden gelezen");
      return Optional.empty();
    }
  }

  /** A call that fails is a problem; the rest of the template goes on, to find the others too. */
  private void report(TemplateException mistake) {
    problems.add(place(mistake), "de aanroep lukt niet", TemplateAdvice.of(mistake));
  }

  /** Whether every template so far could be read and was run to its end. */
  boolean complete() {
    return complete;
  }

  /** Where an exception was made: the interpolation or the call in the file as it was typed. */
  Place place(TemplateException exception) {
    return place(
        String.valueOf(exception.getTemplateSourceName()),
        exception.getLineNumber() == null ? 1 : exception.getLineNumber(),
        exception.getColumnNumber() == null ? 1 : exception.getColumnNumber());
  }

  private Place place(String template, int line, int column) {
    ProjectFile file = files.get(template);
    if (file == null) {
      return new Place(FOLDER + template, Math.max(1, line), Math.max(1, column));
    }
    String typed = file.text().lines().skip(Math.max(0, line - 1L)).findFirst().orElse("");
    return new Place(
        template, Math.max(1, line), CallSyntax.typedColumn(typed, Math.max(1, column)));
  }

  /** A page template ({@code .ftlh}) with these names. */
  String page(String name, Map<String, Object> model) {
    try {
      return run(html.getTemplate(name), model).orElse("");
    } catch (ParseException e) {
      problems.add(
          new Place(FOLDER + name, e.getLineNumber(), e.getColumnNumber()),
          "het sjabloon is niet te lezen",
          TemplateAdvice.of(e));
    } catch (IOException e) {
      problems.add(new Place(FOLDER + name, 1, 1), "het sjabloon ontbreekt");
    }
    return "";
  }

  /** Finds page templates inside the project's templates folder, and nowhere else. */
  private final class ProjectLoader implements TemplateLoader {

    @Override
    public Object findTemplateSource(String name) {
      return project.read(FOLDER + name, problems).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader(((ProjectFile) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}
  }
}
