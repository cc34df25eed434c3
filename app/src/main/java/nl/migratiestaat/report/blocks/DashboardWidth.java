package nl.migratiestaat.report.blocks;

import java.util.Optional;
import nl.migratiestaat.text.tree.BlockNode;

/** How wide a block of a dashboard is; its style sheet has the same widths. */
enum DashboardWidth {
  DERDE(144),
  HALF(228),
  TWEEDERDE(312),
  HEEL(480);

  private final double points;

  DashboardWidth(double points) {
    this.points = points;
  }

  double points() {
    return points;
  }

  /** The width that a block asks for, half when it asks for none; empty when there is no such. */
  static Optional<DashboardWidth> of(BlockNode block) {
    String typed = block.has(DashboardBlock.WIDTH) ? block.words(DashboardBlock.WIDTH) : "half";
    for (DashboardWidth one : values()) {
      if (one.name().equalsIgnoreCase(typed)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
