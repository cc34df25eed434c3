/**
 * The rules on the numbers of an edition, and on the captions and sources around them.
 *
 * <p>One class per rule; {@link nl.migratiestaat.audit.numbers.NumberRules} lists them and is all
 * that others see. A rule looks at the printed cells through a {@code PrintedCells}, at how their
 * series hang together through {@code Relations}, and at what texts can quote through {@code
 * Facts}.
 *
 * <p>Every rule reasons with what a rounded number can have been. It reports only what no exact
 * number behind the printed ones could make true. What sentences say of the numbers is not judged
 * here but in {@code texts}.
 */
package nl.migratiestaat.audit.numbers;
