/**
 * Looks at an edition for what cannot be true, what could identify a person, and what is missing.
 *
 * <p>{@link nl.migratiestaat.audit.Audit} runs the rules and gives {@link
 * nl.migratiestaat.audit.finding.Finding}s: values with a stable code, a place, a sentence and a
 * remedy. It prints nothing and stops nothing. Here lives what every rule and every reader of
 * findings knows; the rules themselves are next door, one class per rule: those on numbers in
 * {@code numbers}, those on sentences in {@code texts}. Neither knows the other.
 */
package nl.migratiestaat.audit;
