/**
 * The rules on what an edition says in sentences, held against its numbers.
 *
 * <p>One class per rule; {@link nl.migratiestaat.audit.texts.TextAudit} runs them. They are
 * careful: a rule speaks only when a word stands right beside the number it contradicts. What
 * numbers say of each other is not judged here but in {@code numbers}.
 */
package nl.migratiestaat.audit.texts;
