package nl.migratiestaat.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * A tag as it stands in a file, with what a reader gets to hear.
 *
 * @param kids tags ({@link ReadTag}), text ({@link String}) and links ({@link COSDictionary})
 */
record ReadTag(COSDictionary element, List<Object> kids) {

  String type() {
    return element.getNameAsString(COSName.S);
  }

  boolean is(String... types) {
    return List.of(types).contains(type());
  }

  Optional<String> string(String key) {
    return Optional.ofNullable(element.getString(COSName.getPDFName(key)));
  }

  /** A value of its attributes, such as {@code Scope}. */
  Optional<COSBase> attribute(String key) {
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    return attributes == null
        ? Optional.empty()
        : Optional.ofNullable(attributes.getDictionaryObject(COSName.getPDFName(key)));
  }

  List<ReadTag> tags() {
    return kids.stream().filter(ReadTag.class::isInstance).map(ReadTag.class::cast).toList();
  }

  List<COSDictionary> links() {
    return kids.stream()
        .filter(COSDictionary.class::isInstance)
        .map(COSDictionary.class::cast)
        .toList();
  }

  Stream<ReadTag> all() {
    return Stream.concat(Stream.of(this), tags().stream().flatMap(ReadTag::all));
  }

  List<ReadTag> find(String... types) {
    return find(tag -> tag.is(types));
  }

  List<ReadTag> find(Predicate<ReadTag> wanted) {
    return all().filter(wanted).toList();
  }

  /** The page on which it begins, if it holds anything. */
  Optional<COSDictionary> page() {
    return Optional.ofNullable(element.getCOSDictionary(COSName.PG))
        .or(() -> tags().stream().flatMap(tag -> tag.page().stream()).findFirst());
  }

  /** All text in it. */
  String text() {
    return kids.stream()
        .map(
            kid -> kid instanceof ReadTag tag ? tag.text() : kid instanceof String text ? text : "")
        .collect(Collectors.joining());
  }

  /** Its text and that of its tags, as a tree of lines. */
  String outline() {
    StringBuilder lines = new StringBuilder();
    outline("", lines);
    return lines.toString();
  }

  private void outline(String indent, StringBuilder lines) {
    lines.append(indent).append(type());
    for (String key : List.of("ID", "Lang", "Alt", "ActualText", "E")) {
      string(key)
          .ifPresent(
              value -> lines.append(" ").append(key).append("=\"").append(value).append('"'));
    }
    for (String key : List.of("Scope", "ColSpan", "RowSpan", "Headers", "ListNumbering")) {
      attribute(key)
          .ifPresent(value -> lines.append(' ').append(key).append('=').append(shown(value)));
    }
    if (element.containsKey(COSName.AF)) {
      COSArray files = element.getCOSArray(COSName.AF);
      for (int i = 0; i < files.size(); i++) {
        lines.append(" AF=").append(((COSDictionary) files.getObject(i)).getString(COSName.UF));
      }
    }
    lines.append('\n');
    StringBuilder text = new StringBuilder();
    for (Object kid : kids) {
      if (kid instanceof String words) {
        text.append(words);
        continue;
      }
      flush(text, indent, lines);
      if (kid instanceof ReadTag tag) {
        tag.outline(indent + "  ", lines);
      } else if (kid instanceof COSDictionary link) {
        lines.append(indent).append("  -> ").append(link.getString(COSName.CONTENTS)).append('\n');
      }
    }
    flush(text, indent, lines);
  }

  private static void flush(StringBuilder text, String indent, StringBuilder lines) {
    if (text.length() > 0) {
      lines.append(indent).append("  \"").append(text).append("\"\n");
      text.setLength(0);
    }
  }

  private static String shown(COSBase value) {
    if (value instanceof COSName name) {
      return name.getName();
    } else if (value instanceof COSString string) {
      return string.getString();
    } else if (value instanceof COSArray array) {
      List<String> items = new ArrayList<>();
      array.forEach(item -> items.add(shown(item)));
      return String.join(",", items);
    }
    return value instanceof org.apache.pdfbox.cos.COSInteger number
        ? String.valueOf(number.intValue())
        : String.valueOf(value);
  }
}
