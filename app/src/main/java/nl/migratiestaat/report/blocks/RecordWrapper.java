package nl.migratiestaat.report.blocks;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultMapAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Shows records to the templates of a page as plain data: the answers of their methods without
 * arguments. An empty {@link Optional} is nothing, and {@link Content} is printed as a slot.
 * Nothing else of Java is visible to a template.
 */
final class RecordWrapper extends DefaultObjectWrapper {

  private static final Set<String> HIDDEN = Set.of("hashCode", "toString");

  private final Function<Content, String> slots;

  /**
   * @param slots what is printed where content stands
   */
  RecordWrapper(Function<Content, String> slots) {
    super(Configuration.VERSION_2_3_34);
    this.slots = slots;
  }

  @Override
  protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    if (object instanceof Content content) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(slots.apply(content));
    }
    if (object instanceof Record) {
      return DefaultMapAdapter.adapt(data(object), this);
    }
    if (object instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null;
    }
    if (object instanceof Enum<?> constant) {
      return wrap(constant.name());
    }
    throw new TemplateModelException("een sjabloon kan dit soort gegeven niet tonen");
  }

  /** A record's answers by name. */
  static Map<String, Object> data(Object object) throws TemplateModelException {
    Map<String, Object> data = new LinkedHashMap<>();
    try {
      for (Method method : object.getClass().getDeclaredMethods()) {
        boolean shown =
            Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0;
        if (shown && !HIDDEN.contains(method.getName()) && method.trySetAccessible()) {
          data.put(method.getName(), method.invoke(object));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new TemplateModelException(e);
    }
    return data;
  }
}
