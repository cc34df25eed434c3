package nl.migratiestaat.dataset;

import nl.migratiestaat.input.Entry;
import nl.migratiestaat.input.Fields;

/** Reads a row or a column, of a figure or of a category list: a label, or a label with traits. */
final class MemberReader {

  private MemberReader() {}

  /** A member; its label is empty when none was typed. */
  static Axis.Member read(Entry entry) {
    return entry.isMapping()
        ? entry.read("{label: …}", MemberReader::described).orElseThrow()
        : named(entry, entry.words().orElse(""));
  }

  private static Axis.Member named(Entry entry, String label) {
    return new Axis.Member(entry.key(), label, Traits.NONE, entry.keyPlace());
  }

  private static Axis.Member described(Fields fields) {
    String label = fields.words("label").orElse("");
    Traits traits = TraitsReader.read(fields);
    TraitsReader.changeRow(fields)
        .ifPresent(
            text ->
                fields.refuse(
                    "change", "“" + text + "” kan niet bij “change”", "mogelijk is: true, false"));
    return new Axis.Member(fields.owner(), label, traits, fields.keyPlace());
  }
}
