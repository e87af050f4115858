package no.imdi.egnevalg.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

class ProblemTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb|BOKMAL",
                "nb-NO|BOKMAL",
                "no|BOKMAL",
                "nn|NYNORSK",
                "nn-NO, nb;q=0.9|NYNORSK",
                "en|ENGLISH",
                "de, nn;q=0.5|NYNORSK",
                "nb;q=0.2, nn;q=0.8|NYNORSK",
                "nn;q=0, nb;q=0.1|BOKMAL",
                "de|ENGLISH",
                "*|ENGLISH",
                "''|ENGLISH",
                "§;q=x|ENGLISH"
            })
    void problems_are_told_in_the_language_preferred_and_else_in_english(String header, Language language) {
        assertThat(ProblemTexts.asked(header)).isEqualTo(language);
    }

    @Test
    void who_asks_for_no_language_is_told_in_english() {
        assertThat(ProblemTexts.asked(null)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void a_sentence_keeps_its_numbers() {
        assertThat(ProblemTexts.in(Language.NYNORSK)
                        .told("count-out-of-range", "The count is at least 0 and at most 1000000."))
                .isEqualTo("Talet må vere minst 0 og høgst 1000000.");
        assertThat(ProblemTexts.in(Language.BOKMAL)
                        .told(
                                "holds-phone-number",
                                "The text holds what looks like a phone number at characters 3 to 10."))
                .isEqualTo("Teksten har noe som ligner et telefonnummer ved tegn 3 til 10.");
    }

    @Test
    void a_sentence_keeps_the_names_of_what_can_be_asked() {
        assertThat(ProblemTexts.in(Language.NYNORSK)
                        .told("unknown-code", "With the measure new, rows and columns are one each of year, ageBand."))
                .isEqualTo("Med målet new kan rader og kolonnar vere year, ageBand.");
    }

    @Test
    void the_title_and_every_error_are_told() {
        ProblemDetail problem = new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "missing-field",
                        "The field must be given.",
                        List.of(new FieldError("/gender", "missing-field", "The field must be given.")))
                .toDetail();

        ProblemTexts.in(Language.BOKMAL).tell(problem);

        assertThat(problem.getTitle()).isEqualTo("Feltet må fylles ut.");
        assertThat(problem.getProperties())
                .containsEntry(
                        "errors",
                        List.of(new FieldError("/gender", Problem.uri("missing-field"), "Feltet må fylles ut.")));
    }
}
