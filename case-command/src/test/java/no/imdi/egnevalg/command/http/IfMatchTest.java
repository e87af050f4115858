package no.imdi.egnevalg.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 10, 9_999_999_999L})
    void an_etag_of_this_api_is_read_as_its_version(long version) {
        assertThat(IfMatch.required(IfMatch.etag(version))).isEqualTo(version);
    }

    @Test
    void a_change_without_it_is_asked_to_name_a_version() {
        assertThatThrownBy(() -> IfMatch.required(null)).satisfies(e -> assertProblem(e, 428, "if-match-missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "0",
                "\"\"",
                "\"-1\"",
                "\"+1\"",
                "\"01\"",
                "\"1.0\"",
                "W/\"0\"",
                "\"0\", \"1\"",
                "\"0\" ",
                " \"0\"",
                "\"x\"",
                "'0'",
                "\"99999999999\"",
                "\"٣\"",
                "\"0\"\n"
            })
    void anything_else_is_malformed(String header) {
        assertThatThrownBy(() -> IfMatch.required(header)).satisfies(e -> assertProblem(e, 400, "if-match-malformed"));
    }

    private static void assertProblem(Throwable thrown, int status, String name) {
        assertThat(thrown)
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::problem)
                .extracting(problem -> problem.status().value(), Problem::type)
                .containsExactly(status, name);
    }
}
