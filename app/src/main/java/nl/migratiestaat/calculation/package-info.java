/**
 * The rules of the numbers: how a count is rounded, what a printed number can have been before it
 * was rounded, and which percentages can follow from it.
 *
 * <p>Everything here is a pure function on immutable values. Nothing reads, prints or knows a file.
 * The rules come from appendix IV of the Staat van Migratie 2024; each stands in one place, so that
 * the methodology appendix can be rendered from it.
 *
 * <p>No {@code null} is taken or given. Arithmetic is exact: a result that does not fit in a {@code
 * long} is refused with an {@link ArithmeticException}, never wrapped.
 */
package nl.migratiestaat.calculation;
