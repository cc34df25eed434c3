package nl.migratiestaat.cli;

import picocli.CommandLine;

/** Says in Dutch what is wrong with the way a command was called. */
final class UsageAdvice {

  private UsageAdvice() {}

  static String of(CommandLine.ParameterException exception) {
    if (exception instanceof CommandLine.MissingParameterException missing) {
      return "migratiestaat: er ontbreekt "
          + (missing.getMissing().isEmpty() ? "een waarde" : names(missing));
    }
    if (exception instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String guess =
          unmatched.getSuggestions().isEmpty()
              ? ""
              : "; bedoelt u " + unmatched.getSuggestions().get(0) + "?";
      return "migratiestaat: “"
          + String.join(" ", unmatched.getUnmatched())
          + "” is onbekend"
          + guess;
    }
    if (exception.getArgSpec() != null && exception.getValue() != null) {
      return "migratiestaat: “"
          + exception.getValue()
          + "” kan niet bij "
          + exception.getArgSpec().paramLabel();
    }
    if (exception.getMessage() != null && exception.getMessage().startsWith("migratiestaat:")) {
      return exception.getMessage();
    }
    return "migratiestaat: deze aanroep is niet te begrijpen";
  }

  private static String names(CommandLine.MissingParameterException missing) {
    return String.join(
        " en ",
        missing.getMissing().stream()
            .map(
                one ->
                    one instanceof CommandLine.Model.OptionSpec option
                        ? option.longestName()
                        : one.paramLabel())
            .toList());
  }
}
