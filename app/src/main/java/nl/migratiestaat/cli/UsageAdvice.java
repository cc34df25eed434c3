package nl.migratiestaat.cli;

import java.util.List;
import java.util.Set;
import nl.migratiestaat.input.Suggestion;
import picocli.CommandLine;

/** Says in Dutch what is wrong with the way a command was called. */
final class UsageAdvice {

  private UsageAdvice() {}

  static String of(CommandLine.ParameterException exception) {
    if (exception instanceof CommandLine.MissingParameterException missing) {
      return missing.getMessage().startsWith("Missing required parameter")
          ? "migratiestaat: bij " + names(missing) + " ontbreekt een waarde"
          : "migratiestaat: er ontbreekt " + names(missing);
    }
    if (exception instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      String guess = Suggestion.of(word, known(unmatched.getCommandLine(), word.startsWith("-")));
      return "migratiestaat: “" + word + "” is onbekend" + (guess.isEmpty() ? "" : "; " + guess);
    }
    if (exception.getArgSpec() != null && exception.getValue() != null) {
      return "migratiestaat: “"
          + exception.getValue()
          + "” kan niet bij "
          + name(exception.getArgSpec())
          + (isNumber(exception.getArgSpec()) ? "; typ een getal" : "");
    }
    if (exception.getMessage() != null && exception.getMessage().startsWith("migratiestaat:")) {
      return exception.getMessage();
    }
    Set<String> commands = exception.getCommandLine().getSubcommands().keySet();
    return commands.isEmpty()
        ? "migratiestaat: deze aanroep is niet te begrijpen"
        : "migratiestaat: er ontbreekt een opdracht; mogelijk is: " + String.join(", ", commands);
  }

  private static boolean isNumber(CommandLine.Model.ArgSpec argument) {
    return List.of(argument.auxiliaryTypes()).contains(Integer.class)
        || argument.type() == int.class;
  }

  private static String names(CommandLine.MissingParameterException missing) {
    return String.join(" en ", missing.getMissing().stream().map(UsageAdvice::name).toList());
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  private static Set<String> known(CommandLine command, boolean options) {
    return options
        ? command.getCommandSpec().optionsMap().keySet()
        : command.getSubcommands().keySet();
  }
}
