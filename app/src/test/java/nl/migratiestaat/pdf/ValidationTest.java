package nl.migratiestaat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nl.migratiestaat.pdf.Built.BuiltChapter;
import nl.migratiestaat.text.tree.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The standards, as veraPDF reads them: no rule fails. */
class ValidationTest {

  /** Fewer would mean that the validator read hardly anything. */
  private static final int ASSERTIONS = 1000;

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_3_A"})
  void the_whole_edition_keeps_the_standard(PDFAFlavour standard) throws Exception {
    assertKept(Built.edition().pdf(), standard);
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_3_A"})
  void a_chapter_alone_keeps_the_standard(PDFAFlavour standard) throws Exception {
    BuiltChapter shortest =
        Built.edition().chapters().stream()
            .filter(chapter -> chapter.part() == Part.CHAPTER && chapter.html().contains("<figure"))
            .min(Comparator.comparingInt(chapter -> chapter.html().length()))
            .orElseThrow();
    assertKept(Built.chapter(shortest.stem()).pdf(), standard);
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_3_A"})
  void a_small_report_keeps_the_standard(PDFAFlavour standard, @TempDir Path folder)
      throws Exception {
    assertKept(Built.small(folder).pdf(), standard);
  }

  private static void assertKept(byte[] pdf, PDFAFlavour standard) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(failures(result)).isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).isGreaterThan(ASSERTIONS);
    }
  }

  private static List<String> failures(ValidationResult result) {
    return result.getTestAssertions().stream()
        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
        .map(
            failed ->
                failed.getRuleId().getClause()
                    + "-"
                    + failed.getRuleId().getTestNumber()
                    + " "
                    + failed.getMessage()
                    + " "
                    + failed.getLocation().getContext())
        .distinct()
        .toList();
  }
}
