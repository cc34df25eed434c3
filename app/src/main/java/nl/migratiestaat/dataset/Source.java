package nl.migratiestaat.dataset;

import nl.migratiestaat.calculation.Rounding;

/**
 * An organisation that figures come from.
 *
 * @param key short name as printed in captions: {@code IND}
 * @param name full name
 * @param rounding the rule its counts are published by
 * @param contact address for questions
 */
public record Source(String key, String name, Rounding rounding, String contact) {}
