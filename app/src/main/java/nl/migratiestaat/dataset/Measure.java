package nl.migratiestaat.dataset;

import java.util.Optional;
import nl.migratiestaat.input.Place;
import nl.migratiestaat.input.Prose;

/**
 * A measure that was proposed and not adopted. It is no policy and is printed only in a concept.
 *
 * @param key its name
 * @param place where it stands
 * @param domain what it is about
 * @param text what is proposed
 * @param open whether its proposal was still incomplete
 * @param missing what was still lacking
 */
public record Measure(
    String key, Place place, String domain, Prose text, boolean open, Optional<Prose> missing) {}
