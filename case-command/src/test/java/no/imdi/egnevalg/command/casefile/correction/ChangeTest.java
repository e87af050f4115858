package no.imdi.egnevalg.command.casefile.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                argumentSet("kept", new Change.Keep<String>(), "before", "before"),
                argumentSet("nothing is kept", new Change.Keep<String>(), null, null),
                argumentSet("set", new Change.Set<>("after"), "before", "after"),
                argumentSet("set for the first time", new Change.Set<>("after"), null, "after"),
                argumentSet("cleared", new Change.Clear<String>(), "before", null),
                argumentSet("nothing is cleared", new Change.Clear<String>(), null, null));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_turns_the_value_before_into_the_value_after(
            Change<String> change, @Nullable String before, @Nullable String after) {
        assertThat(change.after(before)).isEqualTo(after);
    }

    @Test
    void a_field_left_out_is_kept_an_empty_one_cleared_and_a_read_one_set() {
        assertThat(Change.<String>of(null, null)).isEqualTo(new Change.Keep<>());
        assertThat(Change.<String>of("", null)).isEqualTo(new Change.Clear<>());
        assertThat(Change.of("EAST", "EAST")).isEqualTo(new Change.Set<>("EAST"));
    }
}
