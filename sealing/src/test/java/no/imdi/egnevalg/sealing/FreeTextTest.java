package no.imdi.egnevalg.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class FreeTextTest {

    private static final String SECRET = "hemmelig";

    private final JsonMapper json = new JsonMapper();

    record Body(String code, FreeText note) {}

    @Test
    void it_is_read_from_a_json_string() {
        Body body = json.readValue("{\"code\":\"X\",\"note\":\"hemmelig\"}", Body.class);

        assertThat(body.note().reveal()).isEqualTo(SECRET);
    }

    @Test
    void nothing_that_holds_it_shows_it() {
        Body body = new Body("X", FreeText.of(SECRET));

        assertThat(body.toString() + List.of(body)).doesNotContain(SECRET);
    }

    @Test
    void nothing_that_holds_it_can_be_written_as_json() {
        assertThatThrownBy(() -> json.writeValueAsString(new Body("X", FreeText.of(SECRET))))
                .isInstanceOf(JacksonException.class)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void what_is_no_text_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> json.readValue("{\"code\":\"X\",\"note\":{\"text\":\"hemmelig\"}}", Body.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageNotContaining(SECRET);
    }
}
