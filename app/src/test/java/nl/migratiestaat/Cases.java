package nl.migratiestaat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Cases: folders of the test resources that each hold a {@link Miniature} project and what is
 * expected of it. Adding a case is adding a folder; {@code -Dmigratiestaat.refresh=true} writes
 * what is expected.
 */
public final class Cases {

  /** What is done with a case: its folder, and the project that was made of it. */
  @FunctionalInterface
  public interface Check {
    void accept(Path example, Path project) throws IOException;
  }

  private Cases() {}

  /**
   * A test per case.
   *
   * @param folder the folder of the cases
   * @param basis what lies under all of them
   */
  public static Stream<DynamicTest> of(String folder, String basis, Path temporary, Check check)
      throws IOException {
    return Folders.entries(Golden.resource(folder)).stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.getFileName().toString(),
                    () ->
                        check.accept(
                            example,
                            Miniature.of(
                                basis, example, temporary.resolve(example.getFileName())))));
  }
}
