package nl.migratiestaat.report;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.migratiestaat.dataset.FigureDefinition;

/**
 * The block calls of templates: {@code <@figuur>}, {@code <@duiding>}, {@code <@kader>}, {@code
 * <@noot>}.
 */
final class Directives {

  private final Templates templates;
  private final Fragments fragments;
  private final Commentary commentary;
  private final Mistakes mistakes;
  private final MissingNumbers gaps;
  private final Map<String, FigureDefinition> figures;
  private final Function<FigureDefinition, String> figureHtml;
  private final Function<String, String> noteHtml;
  private final List<String> placed = new ArrayList<>();
  private final Set<String> commented = new HashSet<>();
  private final Map<String, Boolean> hasCommentary = new HashMap<>();

  /**
   * @param figureHtml makes the HTML of a figure
   * @param noteHtml makes the HTML of a footnote's call (and body) from its text in HTML
   */
  Directives(
      Templates templates,
      Fragments fragments,
      Commentary commentary,
      Mistakes mistakes,
      MissingNumbers gaps,
      Map<String, FigureDefinition> figures,
      Function<FigureDefinition, String> figureHtml,
      Function<String, String> noteHtml) {
    this.templates = templates;
    this.fragments = fragments;
    this.commentary = commentary;
    this.mistakes = mistakes;
    this.gaps = gaps;
    this.figures = figures;
    this.figureHtml = figureHtml;
    this.noteHtml = noteHtml;
  }

  /** Keys of the figures placed so far, in order. */
  List<String> placed() {
    return placed;
  }

  /** Keys of the commentary that had a place, whether the year has it or not. */
  Set<String> commented() {
    return commented;
  }

  /** Whether a template had room for commentary and the year has none for it. */
  boolean lacksCommentary(String file) {
    return Boolean.FALSE.equals(hasCommentary.get(file));
  }

  /** {@code <@figuur "sleutel"/>} is written as a call with one nameless argument. */
  Map<String, TemplateDirectiveModel> all() {
    return Map.of(
        "figuur", (env, params, loops, body) -> figure(env, argument(params)),
        "duiding", (env, params, loops, body) -> commentary(env, argument(params)),
        "kader", (env, params, loops, body) -> box(env, argument(params), body),
        "noot", (env, params, loops, body) -> note(env, body));
  }

  static String argument(Map<?, ?> parameters) throws TemplateModelException {
    for (Object value : parameters.values()) {
      if (value instanceof TemplateScalarModel text) {
        return text.getAsString();
      }
    }
    throw new TemplateModelException("geef een naam tussen aanhalingstekens");
  }

  private void figure(Environment env, String key) throws IOException {
    FigureDefinition figure = figures.get(key);
    if (figure == null) {
      mistakes.figure(key);
    } else if (placed.contains(key)) {
      mistakes.at(
          key,
          "de figuur “" + key + "” staat al eerder in het rapport",
          "verwijs met ${figuur(\"" + key + "\")}");
    } else {
      placed.add(key);
      env.getOut().write(fragments.block(() -> figureHtml.apply(figure)));
    }
  }

  private void commentary(Environment env, String key) throws IOException, TemplateException {
    if (!commented.add(key)) {
      mistakes.at(key, "de duiding “" + key + "” staat al eerder in het rapport", "");
      return;
    }
    Optional<Commentary.Part> part = commentary.part(key);
    hasCommentary.merge(
        env.getMainTemplate().getSourceName(), part.isPresent(), Boolean::logicalOr);
    if (part.isPresent()) {
      Optional<Template> template = templates.parse(part.get().file(), part.get().text());
      if (template.isPresent()) {
        env.include(template.get());
      }
    }
  }

  private void box(Environment env, String title, TemplateDirectiveBody body)
      throws IOException, TemplateException {
    String markdown = render(body);
    TextCheck check = TextCheck.running(mistakes, templates);
    env.getOut().write(fragments.block(() -> box(title, Markdown.blocks(markdown, gaps, check))));
  }

  /** A box of which all sentences were left out is left out itself. */
  private static String box(String title, String html) {
    return html.isBlank() ? "" : "<div class=\"kader\">" + BoxTitles.draft(title) + html + "</div>";
  }

  private void note(Environment env, TemplateDirectiveBody body)
      throws IOException, TemplateException {
    String markdown = render(body);
    TextCheck check = TextCheck.running(mistakes, templates);
    if (!gaps.leavesOut(markdown, check.file())) {
      env.getOut()
          .write(
              fragments.inline(
                  () -> noteHtml.apply(fragments.resolve(Markdown.inline(markdown, check)))));
    }
  }

  /** What stands between the tags of a call. */
  static String render(TemplateDirectiveBody body) throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    if (body != null) {
      body.render(out);
    }
    return out.toString();
  }
}
