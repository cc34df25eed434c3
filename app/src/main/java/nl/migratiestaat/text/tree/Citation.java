package nl.migratiestaat.text.tree;

/**
 * An official document as a text cites it.
 *
 * @param address where it can be read
 * @param text as printed, with no-break spaces
 */
public record Citation(String address, String text) {}
