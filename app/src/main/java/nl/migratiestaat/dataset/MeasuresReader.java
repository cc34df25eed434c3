package nl.migratiestaat.dataset;

import java.util.Map;
import nl.migratiestaat.input.Fields;

/** Reads a year's {@code measures.yaml}: measures that were proposed and not adopted. */
final class MeasuresReader {

  /** The only status there is: an adopted measure is policy and belongs in the text. */
  private static final Map<String, Boolean> STATUS = Map.of("concept", true);

  private MeasuresReader() {}

  static Map<String, Measure> read(Fields file) {
    return file.each("{domain: …, measure: …, status: concept}", MeasuresReader::measure);
  }

  private static Measure measure(Fields fields) {
    fields.required("status");
    fields.choice("status", STATUS);
    return new Measure(
        fields.owner(),
        fields.keyPlace(),
        fields.requiredWords("domain"),
        fields.requiredProse("measure"),
        fields.flag("pm").orElse(false),
        fields.prose("missing"));
  }
}
