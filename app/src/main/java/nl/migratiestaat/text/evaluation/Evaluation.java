package nl.migratiestaat.text.evaluation;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.text.function.TextFunction;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Call;
import nl.migratiestaat.text.tree.CallNode;
import nl.migratiestaat.text.tree.NoteNode;
import nl.migratiestaat.text.tree.TypedText;
import org.commonmark.node.Node;

/** Evaluates texts with FreeMarker: calls leave marks, which become nodes of the tree. */
public final class Evaluation {

  private final Map<String, Object> names = new LinkedHashMap<>();
  private final Marks marks = new Marks();
  private final Scripts scripts;
  private final MarkdownReader markdown;
  private final Tags tags;
  private final Problems problems;

  private Evaluation(
      Map<String, TextFunction> functions, Commentary commentary, Problems problems) {
    this.problems = problems;
    this.scripts = new Scripts(problems);
    this.markdown = new MarkdownReader(marks, index -> scripts.get(index).typed(), problems);
    this.tags = new Tags(scripts, marks, markdown, commentary, problems);
    functions.forEach((name, function) -> names.put(name, function.model()));
    names.put(ScriptReader.HANDED, (TemplateMethodModelEx) this::handed);
  }

  /**
   * For texts of which a report consists.
   *
   * @param functions by name
   * @param blocks those that a text may place, besides notes and commentary
   */
  public static Evaluation ofTexts(
      Map<String, TextFunction> functions,
      List<BlockForm> blocks,
      Commentary commentary,
      Problems problems) {
    Evaluation evaluation = new Evaluation(functions, commentary, problems);
    evaluation.tags.addTo(evaluation.names, blocks);
    return evaluation;
  }

  /** For texts in which only functions have a place. */
  public static Evaluation ofProse(Map<String, TextFunction> functions, Problems problems) {
    return new Evaluation(functions, Commentary.NONE, problems);
  }

  /** The tree of a text; empty when it cannot be evaluated. */
  public Optional<Tree> read(TypedText typed) {
    int first = marks.size();
    Optional<Tree> tree =
        scripts
            .template(typed, 0, typed.text().length())
            .flatMap(template -> scripts.run(template, names))
            .map(markdown::read);
    tree.ifPresent(found -> marks.lost(first, this::lost));
    return tree;
  }

  /** The places for commentary in what was read since this was asked before. */
  public List<Asked> takeAsked() {
    return tags.takeAsked();
  }

  /** Whether everything so far could be evaluated to its end. */
  public boolean isComplete() {
    return scripts.isComplete();
  }

  private void lost(Node node) {
    Call call =
        node instanceof CallNode one
            ? one.call()
            : node instanceof NoteNode note ? note.call() : ((BlockNode) node).call();
    problems.add(
        call.place(),
        "hier kan geen aanroep staan",
        "zet haar in gewone tekst, niet in een adres of in code");
  }

  /** What stands between braces: the call it is becomes a node. */
  private Object handed(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
    if (given.size() != 3 || !(given.get(2) instanceof TextFunction.Called called)) {
      throw new TemplateModelException("geef hier een functie, bijvoorbeeld waarde(\"…\")");
    }
    List<String> arguments =
        called.arguments().stream().map(text -> marks.phrase(text).plain()).toList();
    Call call =
        scripts
            .get(Tag.number(given.get(0)))
            .call(called.function().name(), arguments, Tag.number(given.get(1)));
    return marks.of(called.function().form().apply(call));
  }
}
