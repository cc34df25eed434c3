package nl.migratiestaat.report;

import freemarker.template.Configuration;
import freemarker.template.DefaultMapAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Shows records to page templates as plain data: the answers of their methods without arguments.
 * Nothing else of Java is visible to a template.
 */
final class RecordWrapper extends DefaultObjectWrapper {

  private static final Set<String> HIDDEN = Set.of("hashCode", "toString");

  RecordWrapper() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    if (object instanceof Record) {
      return DefaultMapAdapter.adapt(data(object), this);
    }
    if (object instanceof Enum<?> constant) {
      return wrap(constant.name());
    }
    throw new TemplateModelException("een sjabloon kan dit soort gegeven niet tonen");
  }

  private static Map<String, Object> data(Object object) throws TemplateModelException {
    Map<String, Object> data = new LinkedHashMap<>();
    try {
      for (Method method : object.getClass().getDeclaredMethods()) {
        boolean shown =
            Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0;
        if (shown && !HIDDEN.contains(method.getName())) {
          data.put(method.getName(), method.invoke(object));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new TemplateModelException(e);
    }
    return data;
  }
}
