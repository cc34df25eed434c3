package nl.migratiestaat.text.tree;

import java.util.List;
import java.util.Optional;
import nl.migratiestaat.input.Place;

/**
 * A call as an author typed it: {@code ${waarde("asielinstroom.totaal", -1)}}.
 *
 * @param name of the function
 * @param arguments their texts
 * @param spot where it begins
 * @param literals the texts between quotation marks in it, with their places
 */
public record Call(String name, List<String> arguments, Spot spot, List<Literal> literals) {

  /** A text between quotation marks. */
  public record Literal(String text, Spot spot) {}

  public Call {
    arguments = List.copyOf(arguments);
    literals = List.copyOf(literals);
  }

  /** Where it begins. */
  public Place place() {
    return spot.place();
  }

  /** Where a text of it was typed; the call itself for a text that is not among its literals. */
  public Place placeOf(String text) {
    return literals.stream()
        .filter(literal -> literal.text().equals(text))
        .findFirst()
        .map(Literal::spot)
        .orElse(spot)
        .place();
  }

  /** Its first argument; empty text when there is none. */
  public String first() {
    return argument(0).orElse("");
  }

  /** An argument by its index, from 0. */
  public Optional<String> argument(int index) {
    return index >= 0 && index < arguments.size()
        ? Optional.of(arguments.get(index))
        : Optional.empty();
  }

  /** How many periods back it looks: an argument {@code -1} is one. */
  public int back(int index) {
    return argument(index)
        .filter(text -> text.matches("-\\d{1,2}"))
        .map(text -> -Integer.parseInt(text))
        .orElse(0);
  }
}
