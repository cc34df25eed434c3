package nl.migratiestaat.template;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import java.util.Locale;
import java.util.TimeZone;

/** Sets FreeMarker up so that a template can do nothing but print what it is given. */
public final class FreeMarkers {

  private FreeMarkers() {}

  /**
   * A configuration in which no class is resolved, no Java method called, no file found and nothing
   * depends on the machine.
   *
   * @param wrapper decides what a template sees of a Java object
   */
  public static Configuration configuration(ObjectWrapper wrapper) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setObjectWrapper(wrapper);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setLocalizedLookup(false);
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setTabSize(1);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setDefaultEncoding("UTF-8");
    return configuration;
  }
}
