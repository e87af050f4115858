package no.imdi.egnevalg.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class RequestMarkTest {

    private static final RequestMark MARK = new RequestMark("digest", "fingerprint", "key");

    @Test
    void the_key_itself_is_not_put_into_metadata() {
        assertThat(MARK.asMetaData()).containsEntry(RequestMark.KEY, "digest").doesNotContainValue("key");
    }

    @Test
    void a_repetition_is_known_by_the_digest_and_on_older_events_by_the_key() {
        assertThat(MARK.isOn(metaData("digest", "fingerprint"))).isTrue();
        assertThat(MARK.isOn(metaData("key", "fingerprint"))).isTrue();
    }

    @Test
    void another_request_is_told_apart() {
        assertThat(MARK.isOn(metaData("digest", "another"))).isFalse();
        assertThat(MARK.isOn(metaData("key", "another"))).isFalse();
        assertThat(MARK.isOn(metaData("another", "fingerprint"))).isFalse();
        assertThat(MARK.hasKeyOf(metaData("key", "another"))).isTrue();
    }

    @Test
    void who_gave_no_key_repeats_nothing() {
        assertThat(new RequestMark("", "fingerprint", "").isOn(metaData("", "fingerprint")))
                .isFalse();
    }

    private static MetaData metaData(String key, String fingerprint) {
        return MetaData.from(Map.of(RequestMark.KEY, key, RequestMark.FINGERPRINT, fingerprint));
    }
}
