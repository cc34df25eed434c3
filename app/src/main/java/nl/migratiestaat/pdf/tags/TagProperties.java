package nl.migratiestaat.pdf.tags;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;

/** What a tag says besides what it holds; each is empty until it is said. */
public final class TagProperties {

  private Optional<String> alternative = Optional.empty();
  private Optional<String> actual = Optional.empty();
  private Optional<String> expansion = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> id = Optional.empty();
  private Optional<COSDictionary> attributes = Optional.empty();
  private Optional<COSArray> files = Optional.empty();

  TagProperties() {}

  Optional<String> alternative() {
    return alternative;
  }

  /** Says what is drawn, for those who do not see it. */
  public void alternative(Optional<String> text) {
    alternative = text;
  }

  Optional<String> actual() {
    return actual;
  }

  /** Says what its ink reads as, where ink is no text. */
  public void actual(String text) {
    actual = Optional.of(text);
  }

  Optional<String> expansion() {
    return expansion;
  }

  /** Says what an abbreviation stands for. */
  public void expansion(Optional<String> text) {
    expansion = text;
  }

  /** The code of the language it is in, where that is not the document's. */
  public Optional<String> language() {
    return language;
  }

  void language(Optional<String> code) {
    language = code;
  }

  /** The name by which other tags refer to it. */
  public Optional<String> id() {
    return id;
  }

  /** Names it, so that other tags can refer to it. */
  public void id(String name) {
    id = Optional.of(name);
  }

  /** Layout, list or table attributes as the PDF holds them. */
  public Optional<COSDictionary> attributes() {
    return attributes;
  }

  /** Replaces its attributes. */
  public void attributes(Optional<COSDictionary> some) {
    attributes = some;
  }

  Optional<COSArray> files() {
    return files;
  }

  /** Says which embedded files belong to it. */
  public void files(COSArray some) {
    files = Optional.of(some);
  }
}
