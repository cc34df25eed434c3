package nl.migratiestaat.pdf.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.pdf.tags.PageElements;
import nl.migratiestaat.pdf.tags.Tag;

/**
 * A caption belongs to its table or its drawing, and is read first. A table names its caption with
 * {@code aria-labelledby}; a drawing has that of the figure it stands in.
 */
final class CaptionTags implements TagRule {

  @Override
  public void apply(Tag document) {
    Map<String, Tag> names = new HashMap<>();
    for (Tag tag : document.find(tag -> attribute(tag, "id").isPresent())) {
      names.put(attribute(tag, "id").orElseThrow(), tag);
    }
    for (Tag figure : document.find(tag -> tag.isFrom("figure"))) {
      List<Tag> captions = figure.find(tag -> tag.isFrom("figcaption"));
      List<Tag> shown = figure.find(tag -> tag.is("Table") || tag.is("Figure"));
      if (!captions.isEmpty() && !shown.isEmpty()) {
        move(captions.get(0), shown.get(0));
      }
    }
    for (Tag table : document.find(tag -> tag.is("Table"))) {
      attribute(table, "aria-labelledby")
          .flatMap(name -> Optional.ofNullable(names.get(name)))
          .filter(caption -> !caption.is("Caption"))
          .ifPresent(caption -> move(caption, table));
    }
  }

  private static void move(Tag caption, Tag shown) {
    caption.become("Caption");
    caption.detach();
    shown.add(0, caption);
  }

  private static Optional<String> attribute(Tag tag, String name) {
    return tag.element().flatMap(element -> PageElements.attribute(element, name));
  }
}
