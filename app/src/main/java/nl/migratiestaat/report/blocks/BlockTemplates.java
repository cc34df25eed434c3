package nl.migratiestaat.report.blocks;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import nl.migratiestaat.calculation.Dutch;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Project;
import nl.migratiestaat.input.ProjectFile;
import nl.migratiestaat.report.html.FragmentParser;
import nl.migratiestaat.template.FreeMarkers;
import nl.migratiestaat.template.TemplateAdvice;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The templates of a page and of the blocks on it: HTML with auto-escaping, each with a record as
 * its model. What they print is read once, into the document of the page.
 */
public final class BlockTemplates {

  private static final String FOLDER = "templates/";

  private final Project project;
  private final Problems problems;
  private final Configuration configuration;
  private final Document document;
  private final FragmentParser parser;
  private final List<Content> slots = new ArrayList<>();

  /**
   * @param document the page
   */
  public BlockTemplates(Project project, Document document, Problems problems) {
    this.project = project;
    this.problems = problems;
    this.document = document;
    this.parser = new FragmentParser(document);
    this.configuration = FreeMarkers.configuration(new RecordWrapper(this::slot));
    configuration.setSharedVariable("maanden", new SimpleScalar(Dutch.MONTH));
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setTemplateLoader(new ProjectLoader());
    configuration.setTemplateExceptionHandler((mistake, env, out) -> report(mistake));
  }

  /** The document to which everything belongs. */
  public Document document() {
    return document;
  }

  private String slot(Content content) {
    slots.add(content);
    return "<?" + FragmentParser.SLOT + " " + (slots.size() - 1) + "?>";
  }

  /**
   * A template filled in; nothing, with a problem, when that fails.
   *
   * @param name of its file in the templates folder
   * @param model a record
   */
  public DocumentFragment page(String name, Record model) {
    String printed = printed(name, model);
    try {
      return parser.parse(printed, slot -> slots.get(slot).nodes());
    } catch (SAXException e) {
      int line = e instanceof SAXParseException place ? Math.max(1, place.getLineNumber()) : 1;
      String near = printed.lines().skip(line - 1L).findFirst().orElse("").strip();
      problems.add(
          new Place(FOLDER + name, 1, 1),
          "het sjabloon geeft geen geldige HTML bij “" + near + "”",
          "sluit ieder element, ook <br/>");
      return document.createDocumentFragment();
    }
  }

  private String printed(String name, Record model) {
    StringWriter out = new StringWriter();
    try {
      Template template = configuration.getTemplate(name);
      template.process(RecordWrapper.data(model), out);
    } catch (ParseException e) {
      problems.add(
          new Place(FOLDER + name, e.getLineNumber(), e.getColumnNumber()),
          "het sjabloon is niet te lezen",
          TemplateAdvice.of(e));
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    } catch (TemplateException e) {
      report(e);
    } catch (IOException e) {
      problems.add(new Place(FOLDER + name, 1, 1), "het sjabloon ontbreekt");
    }
    return out.toString();
  }

  private void report(TemplateException mistake) {
    int line = mistake.getLineNumber() == null ? 1 : Math.max(1, mistake.getLineNumber());
    int column = mistake.getColumnNumber() == null ? 1 : Math.max(1, mistake.getColumnNumber());
    problems.add(
        new Place(FOLDER + mistake.getTemplateSourceName(), line, column),
        "de aanroep lukt niet",
        TemplateAdvice.of(mistake));
  }

  /** Finds templates inside the project's templates folder, and nowhere else. */
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
