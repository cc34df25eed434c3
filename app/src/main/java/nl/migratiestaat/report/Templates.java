package nl.migratiestaat.report;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.UndefinedOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
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
import java.util.regex.Pattern;
import nl.migratiestaat.dataset.Place;
import nl.migratiestaat.dataset.Problems;
import nl.migratiestaat.dataset.Project;
import nl.migratiestaat.dataset.ProjectFile;

/**
 * FreeMarker, shut in: a template sees only what it is given, resolves no class, reaches no Java
 * method and no file outside {@code templates}. Chapters and commentary are Markdown and produce
 * text; pages are HTML with auto-escaping.
 */
final class Templates {

  static final String FOLDER = "templates/";

  /** Authors write {@code <@figuur "sleutel"/>}; a directive wants its argument to have a name. */
  private static final Pattern CALL = Pattern.compile("<@(\\w+) +\"");

  private final Project project;
  private final Problems problems;
  private final Map<String, ProjectFile> files = new LinkedHashMap<>();
  private final Configuration text = configuration();
  private final Configuration html = configuration();

  Templates(Project project, Problems problems) {
    this.project = project;
    this.problems = problems;
    text.setOutputFormat(UndefinedOutputFormat.INSTANCE);
    html.setOutputFormat(HTMLOutputFormat.INSTANCE);
    html.setTemplateLoader(new ProjectLoader());
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setObjectWrapper(new RecordWrapper());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
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
    if (Fragments.containsReserved(file.text())) {
      problems.add(
          new Place(file.name(), 1, 1),
          "het bestand bevat tekens die niet afgedrukt kunnen worden");
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Template(
              file.name(),
              file.name(),
              new StringReader(CALL.matcher(body).replaceAll("<@$1 naam=\"")),
              text));
    } catch (ParseException e) {
      problems.add(
          new Place(file.name(), Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber())),
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
      String name =
          e.getTemplateSourceName() == null ? template.getSourceName() : e.getTemplateSourceName();
      int line = e.getLineNumber() == null ? 1 : e.getLineNumber();
      int column = e.getColumnNumber() == null ? 1 : e.getColumnNumber();
      if (System.getenv("MIGRATIESTAAT_DEBUG") != null) {
        System.err.println(e.getMessageWithoutStackTop());
      }
      problems.add(new Place(name, line, column), "de aanroep lukt niet", TemplateAdvice.of(e));
      return Optional.empty();
    } catch (IOException e) {
      problems.add(
          new Place(template.getSourceName(), 1, 1), "het bestand kan niet worden gelezen");
      return Optional.empty();
    }
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
