package no.imdi.egnevalg.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.kernel.casefile.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    private static final String UUID = "0a6c8b9e-53a1-4b8c-9d49-1c2d3e4f5a6b";
    private static final Author ONE = new Author("one", null, null);

    @Test
    void upper_and_lower_case_are_the_same_key() {
        assertThat(IdempotencyKey.required("0A6C8B9E-53A1-4B8C-9D49-1C2D3E4F5A6B"))
                .isEqualTo(IdempotencyKey.required(UUID))
                .isEqualTo(new IdempotencyKey(UUID));
    }

    @Test
    void a_request_that_creates_nothing_may_do_without() {
        assertThat(IdempotencyKey.optional(null)).isEmpty();
        assertThat(IdempotencyKey.optional(UUID)).contains(new IdempotencyKey(UUID));
    }

    @Test
    void a_request_that_creates_something_may_not() {
        assertThatThrownBy(() -> IdempotencyKey.required(null))
                .isInstanceOf(ProblemException.class)
                .hasMessage("idempotency-key-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "0a6c8b9e53a14b8c9d491c2d3e4f5a6b",
                "1-1-1-1-1",
                "{0a6c8b9e-53a1-4b8c-9d49-1c2d3e4f5a6b}",
                "0a6c8b9e-53a1-4b8c-9d49-1c2d3e4f5a6g",
                "0a6c8b9e-53a1-4b8c-9d49-1c2d3e4f5a6b ",
                "0a6c8b9e-53a1-4b8c-9d49-1c2d3e4f5a6b,0a6c8b9e-53a1-4b8c-9d49-1c2d3e4f5a6b"
            })
    void what_is_no_uuid_is_malformed_even_where_none_is_needed(String header) {
        assertThatThrownBy(() -> IdempotencyKey.required(header)).hasMessage("idempotency-key-malformed");
        assertThatThrownBy(() -> IdempotencyKey.optional(header)).hasMessage("idempotency-key-malformed");
    }

    @Test
    void a_key_is_told_apart_by_caller_and_purpose() {
        var key = new IdempotencyKey(UUID);
        String own = key.ofCaller(ONE, "case");

        assertThat(new IdempotencyKey(UUID).ofCaller(new Author("one", null, null), "case"))
                .isEqualTo(own);
        assertThat(key.ofCaller(new Author("other", null, null), "case")).isNotEqualTo(own);
        assertThat(key.ofCaller(ONE, "case-row-0")).isNotEqualTo(own);
        assertThat(IdempotencyKey.required("1a6c8b9e-53a1-4b8c-9d49-1c2d3e4f5a6b")
                        .ofCaller(ONE, "case"))
                .isNotEqualTo(own);
    }

    @Test
    void what_tells_it_apart_does_not_tell_the_key() {
        assertThat(new IdempotencyKey(UUID).ofCaller(ONE, "case")).doesNotContain(UUID.split("-"));
    }
}
