/**
 * Looks at an edition for what cannot be true, what could identify a person, and what is missing.
 *
 * <p>One class per rule. A rule sees the printed cells through a {@code PrintedCells} and how the
 * series hang together through {@code Relations}, and gives {@link
 * nl.migratiestaat.audit.Finding}s: values with a stable code, a place, a sentence and a remedy. It
 * prints nothing and stops nothing.
 *
 * <p>Every rule reasons with what a rounded number can have been. It reports only what no exact
 * number behind the printed ones could make true.
 */
package nl.migratiestaat.audit;
