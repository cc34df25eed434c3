package nl.migratiestaat.cli;

import java.util.ListResourceBundle;

/** The Dutch words of the help texts that the command line library supplies. */
final class Dutch extends ListResourceBundle {

  @Override
  protected Object[][] getContents() {
    return new Object[][] {
      {"usage.synopsisHeading", "Gebruik: "},
      {"usage.commandListHeading", "%nOpdrachten:%n"},
      {"mixinStandardHelpOptions.help[0]", "Toon deze hulp."},
      {"mixinStandardHelpOptions.version[0]", "Toon de versie."},
      {"helpCommand.command", "OPDRACHT"},
      {"helpCommand.help[0]", "Toon de hulp van een opdracht."},
    };
  }
}
