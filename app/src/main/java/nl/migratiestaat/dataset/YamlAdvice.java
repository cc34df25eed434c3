package nl.migratiestaat.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;

/** Turns the YAML library's English diagnosis into a Dutch remedy. */
final class YamlAdvice {

  private static final Map<String, String> REMEDIES =
      Map.of(
          "mapping values are not allowed",
              "er staat een dubbele punt te veel, of de tekst met “: ” moet tussen aanhalingstekens",
          "cannot start any token",
              "zet de waarde tussen aanhalingstekens; een tab mag niet om in te springen",
          "could not find expected ':'", "achter de sleutel ontbreekt een dubbele punt",
          "expected <block end>", "de inspringing klopt niet met de regels erboven",
          "unexpected end of stream", "een aanhalingsteken of haakje is niet gesloten",
          "expected ',' or '}'", "een accolade is niet gesloten, of er ontbreekt een komma",
          "expected ',' or ']'", "een vierkante haak is niet gesloten, of er ontbreekt een komma",
          "exceeds the limit", "het bestand is te groot",
          "Nesting Depth", "het bestand is te diep genest");

  private YamlAdvice() {}

  static String remedy(JsonProcessingException error) {
    String english = String.valueOf(error.getOriginalMessage());
    return REMEDIES.entrySet().stream()
        .filter(entry -> english.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(
            "controleer inspringing, dubbele punten en aanhalingstekens op deze regel en die erboven");
  }
}
