package nl.migratiestaat.dataset;

import java.math.BigDecimal;
import nl.migratiestaat.calculation.Count;
import nl.migratiestaat.calculation.Percentage;

/** What stands in one cell of the data. */
public sealed interface Value {

  /** A count as typed; {@link Count#rounded} is what may be printed. */
  record Counted(Count count) implements Value {}

  record Percent(Percentage percentage) implements Value {}

  /** An average, a rate, a duration; printed with the decimals it was typed with. */
  record Decimal(BigDecimal number) implements Value {}

  record Words(String text) implements Value {}

  /** There is no such thing: the cell is empty. */
  record Nonexistent() implements Value {}

  /** “n.v.t.” */
  record NotApplicable() implements Value {}

  /** It exists, but nobody can know it any more; prints as “niet bekend”. */
  record Unknown(String reason) implements Value {}

  /** An editor has yet to fill it in. */
  record Open() implements Value {}
}
