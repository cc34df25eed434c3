package nl.migratiestaat.report.blocks;

import java.util.Optional;
import nl.migratiestaat.figure.PrintedValue;
import nl.migratiestaat.text.evaluation.BlockForm;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Phrase;
import org.w3c.dom.DocumentFragment;

/** {@code <@getal "reeks"/>}: a large number of a dashboard, with what it counts and its change. */
final class NumberBlock implements Block {

  private static final String UNIT = "eenheid";
  private static final String SMALL = "klein";

  static final BlockForm FORM = BlockForm.of("getal", UNIT, SMALL);

  private final BlockTemplates templates;
  private final DashboardNumbers numbers;

  NumberBlock(BlockTemplates templates, DashboardNumbers numbers) {
    this.templates = templates;
    this.numbers = numbers;
  }

  private record Model(
      String number,
      Optional<Content> unit,
      boolean small,
      Optional<Change> change,
      String series,
      String year) {}

  /** How much it differs, and from when. */
  private record Change(String number, String previous) {}

  @Override
  public BlockForm form() {
    return FORM;
  }

  @Override
  public Optional<DocumentFragment> page(BlockNode call, TreeWriter writer) {
    return numbers
        .one(call)
        .filter(number -> number.printed().number().exists())
        .map(number -> page(call, number, writer));
  }

  private DocumentFragment page(BlockNode call, DashboardNumber number, TreeWriter writer) {
    Optional<Phrase> unit =
        call.argument(UNIT).map(Phrase::untilMissing).filter(phrase -> !phrase.isEmpty());
    String previous = number.previous().map(DashboardNumber.Printed::period).orElse("");
    Model model =
        new Model(
            number.printed().number().text(),
            unit.map(writer::phrase),
            call.has(SMALL),
            number.change().map(PrintedValue::text).map(text -> new Change(text, previous)),
            number.trace(),
            String.valueOf(number.year()));
    return templates.page("blocks/getal.ftlh", model);
  }
}
