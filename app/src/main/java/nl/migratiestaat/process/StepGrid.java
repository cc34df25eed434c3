package nl.migratiestaat.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.migratiestaat.process.ProcessDescription.Step;
import nl.migratiestaat.process.ProcessDescription.StepKind;
import nl.migratiestaat.process.ProcessDescription.Way;

/**
 * The rows and lanes of a process. A step stands below those that lead to it; only a step that is
 * handed over to another actor may stand beside the one before it. A way that goes back to an
 * earlier step has no part in this.
 */
final class StepGrid {

  /** A box's place; both numbers from 0. */
  record Cell(int row, int lane) {}

  /**
   * An arrow.
   *
   * @param answer its place among the answers of a decision; -1 for a step
   */
  record Link(int from, int to, int answer, boolean back) {}

  private final ProcessDescription process;
  private final List<String> lanes;
  private final List<Link> links = new ArrayList<>();
  private final Map<Integer, Cell> cells = new HashMap<>();
  private final Set<Cell> taken = new HashSet<>();
  private final Set<Integer> visited = new HashSet<>();
  private final Set<Integer> path = new HashSet<>();
  private final List<Integer> order = new ArrayList<>();

  StepGrid(ProcessDescription process) {
    this.process = process;
    this.lanes = List.copyOf(process.actors().keySet());
    // the last beginning first, so that the first is placed first
    for (int i = process.steps().size() - 1; i >= 0; i--) {
      if (process.steps().get(i).kind() == StepKind.START) {
        visit(process.steps().get(i));
      }
    }
    process.steps().forEach(this::visit);
    // a step was noted once all that follows it was
    for (int i = order.size() - 1; i >= 0; i--) {
      place(order.get(i));
    }
  }

  Cell cell(int step) {
    return cells.get(step);
  }

  List<Link> links() {
    return links;
  }

  int lanes() {
    return lanes.size();
  }

  int rows() {
    return 1 + cells.values().stream().mapToInt(Cell::row).max().orElse(0);
  }

  /** Whether no box stands in a lane from one row to another, both included. */
  boolean isFree(int lane, int first, int last) {
    return cells.values().stream()
        .noneMatch(cell -> cell.lane() == lane && cell.row() >= first && cell.row() <= last);
  }

  private void visit(Step step) {
    if (!visited.add(step.number())) {
      return;
    }
    path.add(step.number());
    // the last way first, so that the first is placed first
    List<Way> ways = step.ways();
    for (int i = ways.size() - 1; i >= 0; i--) {
      Way way = ways.get(i);
      boolean back = path.contains(way.to());
      int answer = step.kind() == StepKind.DECISION ? i : -1;
      links.add(new Link(step.number(), way.to(), answer, back));
      visit(process.step(way.to()));
    }
    path.remove(step.number());
    order.add(step.number());
  }

  private void place(int step) {
    int lane = lanes.indexOf(process.step(step).actor());
    List<Integer> before =
        links.stream().filter(link -> link.to() == step && !link.back()).map(Link::from).toList();
    int lowest = before.stream().mapToInt(one -> cells.get(one).row()).max().orElse(-1);
    Optional<Integer> beside =
        before.stream().filter(one -> isBeside(one, lane, lowest, before)).findFirst();
    int row = beside.isPresent() ? lowest : lowest + 1;
    while (taken.contains(new Cell(row, lane))) {
      row++;
    }
    cells.put(step, new Cell(row, lane));
    taken.add(new Cell(row, lane));
    if (beside.isPresent()) {
      int from = cells.get(beside.get()).lane();
      for (int crossed = Math.min(from, lane); crossed <= Math.max(from, lane); crossed++) {
        taken.add(new Cell(row, crossed));
      }
    }
  }

  /** Whether a step in a lane can stand in the row of one that hands over to it. */
  private boolean isBeside(int from, int lane, int lowest, List<Integer> before) {
    Cell cell = cells.get(from);
    boolean onlyOne = before.stream().filter(one -> cells.get(one).row() == lowest).count() == 1;
    if (process.step(from).kind() == StepKind.DECISION
        || cell.row() != lowest
        || cell.lane() == lane
        || !onlyOne) {
      return false;
    }
    int towards = Integer.signum(lane - cell.lane());
    for (int between = cell.lane() + towards; between != lane + towards; between += towards) {
      if (taken.contains(new Cell(lowest, between))) {
        return false;
      }
    }
    return true;
  }
}
