package nl.migratiestaat.text.tree;

import java.util.Optional;
import nl.migratiestaat.figure.SeriesPoint;

/** A number of the data, as it is printed. */
public final class NumberNode extends CallNode {

  private final String series;
  private final int year;
  private final String printed;
  private final Optional<SeriesPoint> point;
  private int ordinal;

  /**
   * @param series name of its series; {@code naam:verschil} for a change, {@code a/b} for a share,
   *     {@code feit:naam} for a fact
   * @param year the period it is about
   * @param printed as printed
   * @param point the series in its period; empty for a fact
   */
  public NumberNode(
      Call call, String series, int year, String printed, Optional<SeriesPoint> point) {
    super(call);
    this.series = series;
    this.year = year;
    this.printed = printed;
    this.point = point;
  }

  /** The name of its series, as it is traced. */
  public String series() {
    return series;
  }

  /** The period it is about. */
  public int year() {
    return year;
  }

  /** As printed. */
  public String printed() {
    return printed;
  }

  /** The series in its period; empty for a fact. */
  public Optional<SeriesPoint> point() {
    return point;
  }

  /** Its number among the numbers in the report's texts, from 1; 0 when it is not printed. */
  public int ordinal() {
    return ordinal;
  }

  public void number(int given) {
    ordinal = given;
  }

  @Override
  public String plain() {
    return printed;
  }
}
