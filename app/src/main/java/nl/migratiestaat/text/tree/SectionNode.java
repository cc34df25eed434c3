package nl.migratiestaat.text.tree;

/** A reference to a section, anywhere in the report. */
public final class SectionNode extends CallNode {

  private Section section;

  public SectionNode(Call call) {
    super(call);
  }

  /** The anchor of the section. */
  public String id() {
    return call().first();
  }

  /** Whether the section exists. */
  public boolean isKnown() {
    return section != null;
  }

  public void refer(Section found) {
    section = found;
  }

  /** How the section is called: {@code paragraaf 4.1}; empty as long as it is not known. */
  @Override
  public String plain() {
    return isKnown() ? section.name() : "";
  }
}
