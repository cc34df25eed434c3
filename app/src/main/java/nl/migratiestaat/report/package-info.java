/**
 * A report from its material: chapters in one document per medium, with cover, contents and the
 * trace of every printed number.
 *
 * <p>What the chapters say is read in {@code text}; the blocks on them are made in {@code blocks},
 * tables measured in {@code tables}, lines kept in {@code typography}. Nothing is written to a file
 * here: that is done per form in {@code publication}.
 */
package nl.migratiestaat.report;
