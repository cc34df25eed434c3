package nl.migratiestaat.report;

import java.util.Optional;

/**
 * What of a report is written.
 *
 * @param chapter the number of the only chapter; empty for all
 * @param figures whether only the figures are written, without text
 */
public record Selection(Optional<Integer> chapter, boolean figures) {

  /** The whole report, with cover and contents. */
  public static final Selection WHOLE = new Selection(Optional.empty(), false);

  /** Whether it is the whole report. */
  public boolean isWhole() {
    return chapter.isEmpty() && !figures;
  }

  /** What is added to the name of its file. */
  public String suffix() {
    return chapter.map(number -> "-hoofdstuk-" + number).orElse("") + (figures ? "-figuren" : "");
  }
}
