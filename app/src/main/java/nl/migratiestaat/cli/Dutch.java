package nl.migratiestaat.cli;

import java.util.ListResourceBundle;

/** The Dutch words of the help texts that the command line library supplies. */
final class Dutch extends ListResourceBundle {

  @Override
  protected Object[][] getContents() {
    return new Object[][] {
      {"usage.synopsisHeading", "Gebruik: "},
      {"usage.commandListHeading", "%nOpdrachten:%n"},
      {"mixinStandardHelpOptions.help", "Toon deze hulp."},
      {"mixinStandardHelpOptions.version", "Toon de versie."},
      {"helpCommand.command", "De opdracht waarvan u de hulp wilt zien."},
      {"helpCommand.help", "Toon deze hulp."},
      {"migratiestaat.help.usage.header", "Toon de hulp van een opdracht."},
      {
        "migratiestaat.generate-completion.usage.header",
        "Schrijf een script waarmee bash of zsh opdrachten aanvult."
      },
    };
  }
}
