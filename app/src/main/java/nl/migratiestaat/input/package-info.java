/**
 * How files are read, whatever they hold: the project folder and nothing outside it, YAML with
 * places, the fields of a mapping of which none is dropped, and the problems that are met.
 *
 * <p>What a file means does not live here: a reader beside the thing it reads knows that.
 */
package nl.migratiestaat.input;
