/**
 * The commands: the only place that prints or exits. What they do is done by a {@code Composition}.
 */
package nl.migratiestaat.cli;
