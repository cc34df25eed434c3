package nl.migratiestaat.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * One run of the program.
 *
 * @param code its exit code
 * @param out what it printed as its result
 * @param error what it printed beside that
 */
record Run(int code, String out, String error) {

  /** Runs a command in a project folder. */
  static Run in(Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream error = new ByteArrayOutputStream();
    int code = Main.run(folder, printer(out), printer(error), arguments);
    return new Run(code, text(out), text(error));
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** All of it, without what differs between two runs: times and sizes. */
  String transcript() {
    String text = "exit " + code + "\n" + out + error;
    return text.replaceAll("\\d+ kB, in \\d+,\\d s", "… kB, in … s");
  }
}
