package nl.migratiestaat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.migratiestaat.publication.Format;
import nl.migratiestaat.publication.Formats;
import nl.migratiestaat.report.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code build}: makes the report. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    header = "Maak het rapport over een verslagjaar.",
    description =
        "Leest data/ en templates/, controleert ze en schrijft het rapport. Bij een probleem blijft het vorige bestand staan.",
    footer = {
      "",
      "Voorbeelden:",
      "  migratiestaat build --year 2023",
      "  migratiestaat build --year 2023 --chapter 4 --format html",
      "  migratiestaat build --year 2023 --figures"
    })
final class BuildCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--year",
      required = true,
      paramLabel = "JAAR",
      description = "Het verslagjaar: het jaar waar de cijfers over gaan.")
  private int year;

  @Option(
      names = "--chapter",
      paramLabel = "NUMMER",
      description = "Alleen dit hoofdstuk, met de nummers van het hele rapport.")
  private Optional<Integer> chapter = Optional.empty();

  @Option(
      names = "--figures",
      description =
          "Alleen de figuren, op volgorde en zonder tekst; onder een grafiek staan de cijfers waaruit zij is getekend.")
  private boolean figures;

  @Option(
      names = "--concept",
      description =
          "Als concept: met CONCEPT op iedere bladzijde, ook als de editie definitief is.")
  private boolean concept;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "VORM",
      defaultValue = "pdf",
      description = "pdf, html of beide (pdf,html). Standaard pdf.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "MAP",
      description = "De map waarin het resultaat komt. Standaard build/JAAR.")
  private Optional<Path> output = Optional.empty();

  private final Terminal terminal;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Format> chosen = formats.stream().map(this::format).distinct().toList();
    Path folder = terminal.folder().resolve(output.orElse(Path.of("build", String.valueOf(year))));
    Selection selection = new Selection(chapter, figures);
    return new Build(terminal, year, concept, selection, chosen, folder).run();
  }

  private Format format(String name) {
    return Formats.ALL.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "migratiestaat: “"
                        + name
                        + "” kan niet bij --format; mogelijk is: "
                        + String.join(", ", Formats.ALL.stream().map(Format::name).toList())));
  }
}
