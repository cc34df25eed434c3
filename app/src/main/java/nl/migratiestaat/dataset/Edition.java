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
 * @param published date of publication
 * @param closed date up to which information was taken in; empty when that is not known
 * @param status concept or final
 * @param publisher ministry, as text
 * @param publicationNumber number in the publisher's series, printed in the colophon
 * @param unknown why the values that the edition's figures lack cannot be known
 * @param periods the periods of the figures that deviate from the codebook's
 */
public record Edition(
    int year,
    String title,
    String file,
    int number,
    LocalDate published,
    Optional<LocalDate> closed,
    Status status,
    String publisher,
    Optional<String> publicationNumber,
    Optional<String> unknown,
    Map<String, List<Integer>> periods) {

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
    return new Edition(
        year,
        title,
        file,
        number,
        published,
        closed,
        Status.CONCEPT,
        publisher,
        publicationNumber,
        unknown,
        periods);
  }
}
