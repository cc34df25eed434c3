package nl.migratiestaat.input;

/**
 * A longer text of a YAML file: Markdown, in which links and calls of functions may stand.
 *
 * @param text as typed
 * @param place where it starts
 */
public record Prose(String text, Place place) {}
