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
    return type == BuildCommand.class
        ? type.cast(new BuildCommand(terminal))
        : CommandLine.defaultFactory().create(type);
  }
}
