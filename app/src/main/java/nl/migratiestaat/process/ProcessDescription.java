package nl.migratiestaat.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.migratiestaat.input.Prose;

/**
 * A process: who does what, and what comes next.
 *
 * @param key file name of its description
 * @param introduction a few sentences
 * @param actors labels by key, in the order of their lanes
 * @param steps in order; a step's number is its place in this list, from 1
 */
public record ProcessDescription(
    String key, String title, Prose introduction, Map<String, String> actors, List<Step> steps) {

  /** What a step is. */
  public enum StepKind {
    START,
    STEP,
    DECISION,
    END;

    static final Map<String, StepKind> NAMES =
        Map.of("start", START, "step", STEP, "decision", DECISION, "end", END);
  }

  /**
   * Where a step leads.
   *
   * @param answer the answer of a decision that leads there; empty for any other step
   * @param to number of the step that follows
   */
  public record Way(Optional<String> answer, int to) {}

  /**
   * A box.
   *
   * @param number its place, from 1
   * @param actor key of the one who acts
   */
  public record Step(int number, String actor, StepKind kind, String text, List<Way> ways) {
    public Step {
      ways = List.copyOf(ways);
    }
  }

  public ProcessDescription {
    steps = List.copyOf(steps);
  }

  /** The step with a number. */
  public Step step(int number) {
    return steps.get(number - 1);
  }
}
