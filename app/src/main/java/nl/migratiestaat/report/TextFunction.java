package nl.migratiestaat.report;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.function.Function;

/**
 * A function of templates that makes text of its arguments.
 *
 * @param least how many arguments it takes at least
 * @param most how many at most
 */
record TextFunction(int least, int most, Function<Arguments, String> form)
    implements TemplateMethodModelEx {

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
    Arguments arguments = Arguments.of(given);
    if (arguments.values().size() < least || arguments.values().size() > most) {
      throw new TemplateModelException(
          "deze functie verwacht " + least + (most > least ? " tot " + most : "") + " argumenten");
    }
    return form.apply(arguments);
  }
}
