package nl.migratiestaat.chart.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that would like to stand at a height, with others below and above it; or at a distance
 * from the left, with others beside it.
 *
 * @param wanted the middle it would like
 * @param half half of its height
 */
record LabelPlacing(double wanted, double half) {

  /** The middles that texts get: near what they would like, in their order, and not overlapping. */
  static List<Double> middles(List<LabelPlacing> downwards, double top, double bottom) {
    List<Double> middles = new ArrayList<>();
    double above = top;
    for (LabelPlacing text : downwards) {
      double middle = Math.max(text.wanted(), above + text.half());
      middles.add(middle);
      above = middle + text.half();
    }
    double below = bottom;
    for (int i = middles.size() - 1; i >= 0; i--) {
      double half = downwards.get(i).half();
      middles.set(i, Math.min(middles.get(i), below - half));
      below = middles.get(i) - half;
    }
    return List.copyOf(middles);
  }

  /**
   * The middles that texts get when each gives way as much as the other: texts that would overlap
   * stand together around the place they would like on average.
   */
  static List<Double> evenly(List<LabelPlacing> onwards, double start, double end) {
    List<Group> groups = new ArrayList<>();
    for (LabelPlacing text : onwards) {
      Group group = Group.of(text);
      while (!groups.isEmpty() && groups.get(groups.size() - 1).end() > group.start()) {
        group = groups.remove(groups.size() - 1).with(group);
      }
      groups.add(group);
    }
    List<LabelPlacing> placed = new ArrayList<>();
    groups.forEach(group -> placed.addAll(group.placed()));
    return middles(placed, start, end);
  }

  /** Texts that stand against each other. */
  private record Group(List<LabelPlacing> texts, double start, double end) {

    static Group of(LabelPlacing text) {
      return new Group(List.of(text), text.wanted() - text.half(), text.wanted() + text.half());
    }

    Group with(Group next) {
      List<LabelPlacing> all = new ArrayList<>(texts);
      all.addAll(next.texts);
      double size = 0;
      double starts = 0;
      for (LabelPlacing text : all) {
        starts += text.wanted() - text.half() - size;
        size += 2 * text.half();
      }
      double first = starts / all.size();
      return new Group(all, first, first + size);
    }

    /** The texts as if they would like the places they get. */
    List<LabelPlacing> placed() {
      List<LabelPlacing> placed = new ArrayList<>();
      double edge = start;
      for (LabelPlacing text : texts) {
        placed.add(new LabelPlacing(edge + text.half(), text.half()));
        edge += 2 * text.half();
      }
      return placed;
    }
  }
}
