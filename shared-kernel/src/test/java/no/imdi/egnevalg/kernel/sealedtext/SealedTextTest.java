package no.imdi.egnevalg.kernel.sealedtext;

import static org.assertj.core.api.Assertions.assertThat;

import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import org.junit.jupiter.api.Test;

class SealedTextTest {

    private static final SealedText SEALED = new SealedText("AXx5eg==");
    private static final String JSON = """
            {"ciphertext":"AXx5eg=="}""";

    private final EventSerializer serializer = EventSerializer.create();

    @Test
    void it_is_an_object_in_events() {
        assertThat(serializer.serialize(SEALED, String.class).getData()).isEqualTo(JSON);
    }

    @Test
    void it_is_read_as_it_was_written() {
        SealedText read = serializer.getObjectMapper().readValue(JSON, SealedText.class);

        assertThat(read).isEqualTo(SEALED);
    }

    @Test
    void it_tells_nothing_when_it_is_logged() {
        assertThat(SEALED).hasToString("SealedText[sealed]");
    }
}
