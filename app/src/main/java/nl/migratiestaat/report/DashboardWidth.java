package nl.migratiestaat.report;

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
}
