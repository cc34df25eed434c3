package nl.migratiestaat.opendata;

import java.nio.charset.StandardCharsets;

/**
 * A file of figures for those who want to calculate.
 *
 * @param name {@code figuur-012-asielinstroom.csv}
 * @param mediaType {@code text/csv}
 * @param description one line in Dutch
 * @param text its content
 */
public record DataFile(String name, String mediaType, String description, String text) {

  /** Its content as it is written. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
