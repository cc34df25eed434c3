package nl.migratiestaat.text.tree;

/** An official document. */
public final class CitationNode extends CallNode {

  private final Citation citation;

  public CitationNode(Call call, Citation citation) {
    super(call);
    this.citation = citation;
  }

  /** What is cited. */
  public Citation citation() {
    return citation;
  }

  @Override
  public String plain() {
    return citation.text();
  }
}
