package nl.migratiestaat.text.evaluation;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.migratiestaat.input.Problems;
import nl.migratiestaat.input.Suggestion;
import nl.migratiestaat.text.function.TextFunction;
import nl.migratiestaat.text.tree.BlockNode;
import nl.migratiestaat.text.tree.Call;
import nl.migratiestaat.text.tree.NoteNode;
import nl.migratiestaat.text.tree.Phrase;
import nl.migratiestaat.text.tree.Trees;
import nl.migratiestaat.text.tree.TypedText;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What tags leave in a text: a block, a footnote, or what the year has to say there. */
final class Tags {

  private static final String NOTE = "noot";
  private static final String COMMENTARY = "duiding";

  private final Scripts scripts;
  private final Marks marks;
  private final MarkdownReader markdown;
  private final Commentary commentary;
  private final Problems problems;
  private final Set<String> commented = new HashSet<>();
  private List<Asked> asked = new ArrayList<>();

  Tags(
      Scripts scripts,
      Marks marks,
      MarkdownReader markdown,
      Commentary commentary,
      Problems problems) {
    this.scripts = scripts;
    this.marks = marks;
    this.markdown = markdown;
    this.commentary = commentary;
    this.problems = problems;
  }

  private interface Effect {
    /** What a tag leaves in the text. */
    String of(Tag tag) throws TemplateException, IOException;
  }

  /** Adds blocks, notes and commentary to the names of a text. */
  void addTo(Map<String, Object> names, List<BlockForm> blocks) {
    blocks.forEach(form -> add(names, form.name(), tag -> block(form, tag)));
    add(names, NOTE, this::note);
    add(names, COMMENTARY, this::commentary);
  }

  private void add(Map<String, Object> names, String name, Effect effect) {
    Optional<TextFunction> function =
        Optional.ofNullable(names.get(name))
            .filter(TextFunction.class::isInstance)
            .map(TextFunction.class::cast);
    names.put(name, new Directive(scripts, effect, function));
  }

  /** The places for commentary that were met since this was asked before. */
  List<Asked> takeAsked() {
    List<Asked> taken = asked;
    asked = new ArrayList<>();
    return taken;
  }

  private String block(BlockForm form, Tag tag) throws TemplateException, IOException {
    if (form.subject()) {
      tag.subject();
    }
    Map<String, Phrase> arguments = new LinkedHashMap<>();
    tag.arguments().forEach((name, text) -> arguments.put(name, marks.phrase(text)));
    Call call =
        tag.call(
            form.name(),
            form.subject() ? List.of(arguments.get(BlockNode.NAMELESS).plain()) : List.of());
    refuseUnknown(form, call, arguments.keySet());
    BlockNode node = new BlockNode(call, arguments);
    return switch (form.content()) {
      case LEFT_OUT -> "";
      case BEFORE -> tag.content() + "\n\n" + marks.of(node) + "\n\n";
      case INSIDE -> {
        Trees.children(markdown.read(tag.content()).document()).forEach(node::appendChild);
        yield "\n\n" + marks.of(node) + "\n\n";
      }
    };
  }

  private void refuseUnknown(BlockForm form, Call call, Set<String> given) {
    for (String name : given) {
      boolean known =
          name.equals(BlockNode.NAMELESS) ? form.subject() : form.options().contains(name);
      if (!known) {
        problems.add(
            call.place(),
            "“" + name + "” kan niet bij <@" + form.name() + ">",
            Suggestion.orList(name, new TreeSet<>(form.options())));
      }
    }
  }

  /** A footnote of one paragraph holds its words, a longer one its blocks. */
  private String note(Tag tag) throws TemplateException, IOException {
    NoteNode note = new NoteNode(tag.call(NOTE, List.of()));
    List<Node> blocks = Trees.children(markdown.read(tag.content()).document());
    boolean oneParagraph = blocks.size() == 1 && blocks.get(0) instanceof Paragraph;
    (oneParagraph ? Trees.children(blocks.get(0)) : blocks).forEach(note::appendChild);
    return marks.of(note);
  }

  /** What the year has to say here; the text goes on where it ends. */
  private String commentary(Tag tag) throws TemplateException, IOException {
    String key = marks.phrase(tag.subject()).plain();
    Call call = tag.call(COMMENTARY, List.of(key));
    if (!commented.add(key)) {
      problems.add(call.placeOf(key), "de duiding “" + key + "” staat al eerder in het rapport");
      return "";
    }
    Optional<Commentary.Part> part = commentary.part(key);
    asked.add(new Asked(call, part));
    Optional<Template> template =
        part.flatMap(
            found -> scripts.template(TypedText.of(found.file()), found.from(), found.to()));
    if (template.isEmpty()) {
      return "";
    }
    tag.env().getOut().write("\n\n");
    tag.env().include(template.get());
    return "\n\n";
  }

  /** A name that places a block and, where it is a function too, refers to it. */
  private record Directive(Scripts scripts, Effect effect, Optional<TextFunction> function)
      implements TemplateDirectiveModel, TemplateMethodModelEx {

    @Override
    public void execute(
        Environment env,
        @SuppressWarnings("rawtypes") Map given,
        TemplateModel[] loops,
        TemplateDirectiveBody body)
        throws TemplateException, IOException {
      env.getOut().write(effect.of(Tag.of(scripts, env, given, body)));
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
      if (function.isEmpty()) {
        throw new TemplateModelException("geef dit als een blok: <@naam …/>");
      }
      return function.get().exec(given);
    }
  }
}
