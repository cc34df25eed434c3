/** The functions that authors call in a text, each of which makes a node. */
package nl.migratiestaat.text.function;
