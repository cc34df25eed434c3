package nl.migratiestaat.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line: the only place that prints or exits. */
@Command(
    name = "migratiestaat",
    mixinStandardHelpOptions = true,
    version = "migratiestaat 0.1.0",
    synopsisSubcommandLabel = "OPDRACHT",
    header = "Maakt De Staat van Migratie uit gegevens.",
    description =
        "De cijfers staan in data/, de teksten in templates/. Eén opdracht maakt er het rapport van.",
    footer = {"", "Voorbeeld:  migratiestaat build --year 2023"},
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      HelpCommand.class,
      AutoComplete.GenerateCompletion.class
    })
public final class Main {

  /** Done. */
  static final int DONE = 0;

  /** There are problems in the input. */
  static final int PROBLEMS = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  private Main() {}

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    System.setProperty("java.awt.headless", "true");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream error = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(Path.of("").toAbsolutePath(), out, error, arguments));
  }

  /**
   * Runs a command in a project folder and gives its exit code; nothing else is printed or thrown.
   */
  static int run(Path folder, PrintStream out, PrintStream error, String... arguments) {
    Terminal terminal = new Terminal(folder, out, error);
    CommandLine line = new CommandLine(new Main(), new Commands(terminal));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(error, true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(true);
    line.setResourceBundle(new Dutch());
    line.setParameterExceptionHandler((exception, given) -> usage(exception, error));
    line.setExecutionExceptionHandler((exception, command, result) -> fault(exception, error));
    return line.execute(arguments);
  }

  private static int usage(CommandLine.ParameterException exception, PrintStream error) {
    error.println(UsageAdvice.of(exception));
    error.println(
        "Hulp: " + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return USAGE;
  }

  /** What reaches this point is a fault of the program; it is said in one line. */
  private static int fault(Exception exception, PrintStream error) {
    Throwable cause = exception.getCause() == null ? exception : exception.getCause();
    if (exception instanceof UncheckedIOException) {
      error.println("migratiestaat: een bestand kan niet worden gelezen of geschreven: " + cause);
      return PROBLEMS;
    }
    error.println(
        "migratiestaat: dit is een fout in het programma zelf, meld haar met deze regel: " + cause);
    if (System.getenv("MIGRATIESTAAT_DEBUG") != null) {
      exception.printStackTrace(error);
    }
    return PROBLEMS;
  }
}
