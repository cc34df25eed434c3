package nl.migratiestaat.text.evaluation;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Call;

/**
 * A tag such as {@code <@figuur "sleutel"/>}, as FreeMarker hands it over.
 *
 * @param env the run it is met in
 * @param arguments by name, as typed or with marks
 * @param body what stands between it and its end
 * @param script the script it stands in
 * @param offset where it begins
 */
record Tag(
    Environment env,
    Map<String, String> arguments,
    TemplateDirectiveBody body,
    Script script,
    int offset) {

  private static final Set<String> OUR_OWN = Set.of(ScriptReader.SCRIPT, ScriptReader.OFFSET);

  /**
   * Reads a tag.
   *
   * @throws TemplateModelException when it is not known where it stands, or an argument is no text
   */
  static Tag of(Scripts scripts, Environment env, Map<?, ?> given, TemplateDirectiveBody body)
      throws TemplateModelException {
    Script script = scripts.get(number(given.get(ScriptReader.SCRIPT)));
    Map<String, String> arguments = new LinkedHashMap<>();
    for (Map.Entry<?, ?> argument : given.entrySet()) {
      String name = String.valueOf(argument.getKey());
      if (argument.getValue() instanceof TemplateScalarModel text) {
        arguments.put(name, text.getAsString());
      } else if (!OUR_OWN.contains(name)) {
        throw new TemplateModelException("een argument is tekst tussen aanhalingstekens");
      }
    }
    return new Tag(env, arguments, body, script, number(given.get(ScriptReader.OFFSET)));
  }

  /**
   * A number that {@link ScriptReader} put there.
   *
   * @throws TemplateModelException when it is none: then the call has a form that is not understood
   */
  static int number(Object model) throws TemplateModelException {
    if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber().intValue();
    }
    throw new TemplateModelException("deze vorm van aanroepen kan hier niet");
  }

  /**
   * The argument that is typed without a name.
   *
   * @throws TemplateModelException when there is none
   */
  String subject() throws TemplateModelException {
    String subject = arguments.get(BlockNode.NAMELESS);
    if (subject == null) {
      throw new TemplateModelException("geef een naam tussen aanhalingstekens");
    }
    return subject;
  }

  /** What stands between the tag and its end, evaluated. */
  String content() throws TemplateException, IOException {
    StringWriter out = new StringWriter();
    if (body != null) {
      body.render(out);
    }
    return out.toString();
  }

  /** The tag as a call with these arguments. */
  Call call(String name, List<String> given) {
    return script.call(name, given, offset);
  }
}
