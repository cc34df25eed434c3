package nl.migratiestaat.text.function;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.migratiestaat.text.tree.Call;
import org.commonmark.node.Node;

/**
 * A function of texts.
 *
 * @param name what authors call it
 * @param least how many arguments it takes at least
 * @param most how many at most
 * @param form what a call of it stands for
 */
public record TextFunction(String name, int least, int most, Function<Call, Node> form)
    implements TemplateMethodModelEx {

  /**
   * A call of a function, before it is known where it stands. It is no text: it can only be handed
   * on.
   */
  public record Called(TextFunction function, List<String> arguments) implements TemplateModel {}

  /** What a text sees under its name; a function without arguments is called without brackets. */
  public Object model() {
    return most == 0 ? new Called(this, List.of()) : this;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
    if (given.size() < least || given.size() > most) {
      throw new TemplateModelException(
          "deze functie verwacht " + least + (most > least ? " tot " + most : "") + " argumenten");
    }
    List<String> arguments = new ArrayList<>();
    for (Object one : given) {
      arguments.add(text(one));
    }
    return new Called(this, arguments);
  }

  private static String text(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber().toString();
    }
    throw new TemplateModelException("een argument is tekst tussen aanhalingstekens of een getal");
  }
}
