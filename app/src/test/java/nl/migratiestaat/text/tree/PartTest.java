package nl.migratiestaat.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

  @ParameterizedTest
  @CsvSource({
    "CHAPTER, 0-inleiding, ''",
    "CHAPTER, 4-asielmigratie, 4",
    "DASHBOARD, 6-asielmigratie, ''",
    "APPENDIX, 1-processen, I",
    "APPENDIX, 4-methodologie, IV",
    "APPENDIX, 8-cijfers, VIII",
    "APPENDIX, 9-meer, IX",
    "APPENDIX, 14-nog-meer, XIV"
  })
  void a_part_numbers_its_own_way(Part part, String stem, String number) {
    assertThat(part.number(stem)).isEqualTo(number);
  }

  @Test
  void a_reference_names_the_part() {
    assertThat(new Section(1, "IV", "Methodologie", "m", Part.APPENDIX).name())
        .isEqualTo("bijlage IV");
    assertThat(new Section(1, "4", "Asiel", "a", Part.CHAPTER).name()).isEqualTo("hoofdstuk 4");
    assertThat(new Section(2, "4.1", "Instroom", "i", Part.CHAPTER).name())
        .isEqualTo("paragraaf 4.1");
    assertThat(new Section(2, "", "Afronding", "r", Part.APPENDIX).name()).isEqualTo("‘Afronding’");
  }
}
