package nl.migratiestaat.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.input.Place;

/**
 * The rows or the columns of a figure: either fixed members, or those of a category list of which
 * each year names the ones it has.
 *
 * @param list name of the category list; empty for fixed members
 * @param members in printing order
 */
public record Axis(Optional<String> list, Map<String, Member> members) {

  /**
   * A row or column.
   *
   * @param label as printed; empty where the year is the label
   */
  public record Member(String key, String label, Traits traits, Place place) {

    /** The same, called by its key when it has no name. */
    Member named() {
      return label.isEmpty() ? new Member(key, key, traits, place) : this;
    }
  }

  /** No rows; or one anonymous column. */
  public static final Axis NONE = new Axis(Optional.empty(), Map.of());

  public boolean isAbsent() {
    return list.isEmpty() && members.isEmpty();
  }

  public List<String> keys() {
    return List.copyOf(members.keySet());
  }

  /** A member's traits; none for the anonymous one. */
  public Traits traits(String key) {
    return Optional.ofNullable(members.get(key)).map(Member::traits).orElse(Traits.NONE);
  }

  /** What a member is among the others; empty when it is one of them. */
  public Optional<Role> role(String key) {
    return traits(key).role();
  }

  public String label(String key) {
    return Optional.ofNullable(members.get(key)).map(Member::label).orElse("");
  }
}
