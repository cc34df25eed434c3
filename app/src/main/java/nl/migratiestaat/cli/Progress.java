package nl.migratiestaat.cli;

/** Tells a person at a terminal what is being done and how long it took. */
final class Progress {

  private final Terminal terminal;
  private final long start = System.nanoTime();
  private long stepStart = start;
  private String step = "";

  Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Ends the step before and starts the next. */
  void step(String name) {
    end();
    step = name;
    stepStart = System.nanoTime();
  }

  /** Ends the step that is going on. */
  void end() {
    if (!step.isEmpty() && terminal.showsProgress()) {
      terminal.error().println("  " + step + " (" + tenths(System.nanoTime() - stepStart) + " s)");
    }
    step = "";
  }

  /** Time since the start, in seconds with one decimal. */
  String seconds() {
    return tenths(System.nanoTime() - start);
  }

  private static String tenths(long nanoseconds) {
    long tenths = nanoseconds / 100_000_000;
    return tenths / 10 + "," + tenths % 10;
  }
}
