/**
 * The blocks that a text may place, and the writing of a text's tree as elements. A block is a
 * class that turns a call into a record, and a template in {@code templates/blocks} that turns the
 * record into HTML.
 */
package nl.migratiestaat.report.blocks;
