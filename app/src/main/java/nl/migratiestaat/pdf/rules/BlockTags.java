package nl.migratiestaat.pdf.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.migratiestaat.pdf.tags.Tag;
import nl.migratiestaat.pdf.tags.TagContent;
import nl.migratiestaat.report.html.Anchors;

/** Blocks get the names that say what they are; a block that says nothing goes. */
final class BlockTags implements TagRule {

  private static final Pattern HEADING = Pattern.compile("H[1-6]");
  private static final Set<String> TEXT = Set.of("Span", "Link", "Reference", "Note");
  private static final Set<String> GROUPS = Set.of("Div", "Sect", "Document");

  @Override
  public void apply(Tag document) {
    for (Tag tag : document.find(BlockTags::isGroup)) {
      if (tag.isFrom("section")) {
        tag.become("Sect");
      } else if (tag.isFrom("nav")) {
        tag.become("Div");
      } else if (tag.isFrom("figure")
          || tag.isFromClass(Anchors.BOX_CLASS)
          || tag.isFromClass(Anchors.COVER_CLASS)) {
        tag.become("Div");
      } else if (hasText(tag)) {
        tag.become("P");
      } else {
        tag.dissolve();
      }
    }
    document.all().stream().filter(BlockTags::isGroup).toList().forEach(BlockTags::wrapText);
    document.find(tag -> tag.is("P") && isInHeading(tag)).forEach(Tag::dissolve);
  }

  /** A number on a line of its own is still part of the heading. */
  private static boolean isInHeading(Tag tag) {
    return tag.parent().filter(parent -> HEADING.matcher(parent.type()).matches()).isPresent();
  }

  private static boolean isGroup(Tag tag) {
    return GROUPS.contains(tag.type());
  }

  private static boolean hasText(Tag tag) {
    return tag.kids().stream().anyMatch(BlockTags::isText)
        && tag.tags().stream().allMatch(BlockTags::isText);
  }

  private static boolean isText(TagContent piece) {
    return piece instanceof Tag tag ? TEXT.contains(tag.type()) : piece instanceof TagContent.Ink;
  }

  /** Text directly in a group is a paragraph. */
  private static void wrapText(Tag group) {
    List<TagContent> run = new ArrayList<>();
    for (TagContent kid : group.kids()) {
      if (isText(kid)) {
        run.add(kid);
      } else if (!run.isEmpty()) {
        group.wrap("P", run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      group.wrap("P", run);
    }
  }
}
