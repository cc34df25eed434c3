package nl.migratiestaat.report;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A name that places a block as {@code <@figuur …/>} and refers to it as {@code ${figuur(…)}}. */
record Call(TemplateDirectiveModel block, TemplateMethodModelEx reference)
    implements TemplateDirectiveModel, TemplateMethodModelEx {

  @Override
  public void execute(
      Environment env,
      @SuppressWarnings("rawtypes") Map parameters,
      TemplateModel[] loops,
      TemplateDirectiveBody body)
      throws TemplateException, IOException {
    block.execute(env, parameters, loops, body);
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    return reference.exec(arguments);
  }
}
