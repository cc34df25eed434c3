package nl.migratiestaat.cli;

import picocli.CommandLine;

/** Makes the commands, each with the terminal it prints on. */
final class Commands implements CommandLine.IFactory {

  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == BuildCommand.class) {
      return type.cast(new BuildCommand(terminal));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(terminal));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(terminal));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
