package nl.migratiestaat.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/** Turns the YAML library's English diagnosis into a Dutch remedy. */
public final class YamlAdvice {

  /** A piece of the library's message, and the remedy. */
  private record Advice(String message, String remedy) {}

  private static final List<Advice> ADVICE =
      List.of(
          new Advice(
              "mapping values are not allowed",
              "er staat een dubbele punt te veel, op de regel erboven ontbreekt er een, of de tekst"
                  + " met “: ” moet tussen aanhalingstekens"),
          new Advice(
              "cannot start any token",
              "zet de waarde tussen aanhalingstekens; een tab mag niet om in te springen"),
          new Advice("could not find expected ':'", "achter de sleutel ontbreekt een dubbele punt"),
          new Advice("expected <block end>", "de inspringing klopt niet met de regels erboven"),
          new Advice(
              "expected ',' or '}'", "een accolade is niet gesloten, of er ontbreekt een komma"),
          new Advice(
              "expected ',' or ']'",
              "een vierkante haak is niet gesloten, of er ontbreekt een komma"),
          new Advice("unexpected end of stream", "een aanhalingsteken of haakje is niet gesloten"),
          new Advice("exceeds the limit", "het bestand is te groot"),
          new Advice("nesting depth", "het bestand is te diep genest"));

  private YamlAdvice() {}

  public static String remedy(JsonProcessingException error) {
    String english = String.valueOf(error.getOriginalMessage());
    return ADVICE.stream()
        .filter(advice -> english.contains(advice.message()))
        .map(Advice::remedy)
        .findFirst()
        .orElse(
            "controleer inspringing, dubbele punten en aanhalingstekens op deze regel en die erboven");
  }
}
