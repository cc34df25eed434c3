package nl.migratiestaat.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition of the report.
 *
 * @param year reporting year
 * @param title title on the cover: De Staat van Migratie 2024
 * @param file name of the file without extension: staat-van-migratie-2024
 * @param number which edition it is
 * @param status concept or final
 * @param imprint who published it when
 * @param coverage what it has figures of
 */
public record Edition(
    int year,
    String title,
    String file,
    int number,
    Status status,
    Imprint imprint,
    Coverage coverage) {

  /**
   * Who published an edition, and when.
   *
   * @param publisher ministry, as text
   * @param number in the publisher's series, printed in the colophon
   * @param published date of publication
   * @param closed date up to which information was taken in; empty when that is not known
   */
  public record Imprint(
      String publisher, Optional<String> number, LocalDate published, Optional<LocalDate> closed) {}

  /**
   * What an edition has figures of.
   *
   * @param unknown why the values that its figures lack cannot be known
   * @param periods the periods of the figures that deviate from the codebook's, oldest first
   */
  public record Coverage(Optional<String> unknown, Map<String, List<Integer>> periods) {}

  /** Whether an edition may still have loose ends. */
  public enum Status {
    CONCEPT,
    FINAL;

    static final Map<String, Status> NAMES = Map.of("concept", CONCEPT, "final", FINAL);
  }

  public boolean isConcept() {
    return status == Status.CONCEPT;
  }

  /** The same edition as a concept. */
  public Edition asConcept() {
    return new Edition(year, title, file, number, Status.CONCEPT, imprint, coverage);
  }

  /** See {@link Imprint}. */
  public String publisher() {
    return imprint.publisher();
  }

  /** See {@link Imprint}. */
  public Optional<String> publicationNumber() {
    return imprint.number();
  }

  /** See {@link Imprint}. */
  public LocalDate published() {
    return imprint.published();
  }

  /** See {@link Imprint}. */
  public Optional<LocalDate> closed() {
    return imprint.closed();
  }
}
