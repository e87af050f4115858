package no.imdi.egnevalg.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void what_is_within_the_bounds_is_read(int depth) {
        withMapper(json -> assertThatCode(() -> json.readTree(nested(depth))).doesNotThrowAnyException());
        withMapper(json -> assertThatCode(() -> json.readTree(text(8_000))).doesNotThrowAnyException());
        withMapper(json -> assertThatCode(() -> json.readTree("9".repeat(100))).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 100_000})
    void what_is_nested_deeper_than_any_request_is_not_read(int depth) {
        withMapper(json -> refuses(json, nested(depth)));
    }

    @ParameterizedTest
    @ValueSource(ints = {8_001, 200_000})
    void a_text_longer_than_any_field_takes_is_not_read(int length) {
        withMapper(json -> refuses(json, text(length)));
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 200_000})
    void a_number_longer_than_any_count_is_not_read(int digits) {
        withMapper(json -> refuses(json, "9".repeat(digits)));
    }

    @ParameterizedTest
    @ValueSource(ints = {400_000})
    void a_document_longer_than_any_request_is_not_read(int elements) {
        withMapper(json -> refuses(json, "[" + "1,".repeat(elements) + "1]"));
    }

    private static void refuses(JsonMapper json, String document) {
        assertThatThrownBy(() -> json.readTree(new StringReader(document)))
                .isInstanceOf(StreamConstraintsException.class);
    }

    private static void withMapper(Consumer<JsonMapper> check) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
                .withUserConfiguration(StrictJson.class)
                .run(context -> check.accept(context.getBean(JsonMapper.class)));
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String text(int length) {
        return '"' + "a".repeat(length) + '"';
    }
}
