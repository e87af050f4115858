package no.imdi.egnevalg.kernel.eventjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name in a database makes no object of a class that is none of its own. */
class ClosedSerializerTest {

    private static final AtomicInteger LOADED = new AtomicInteger();

    private final EventSerializer serializer = EventSerializer.create();

    /** What is on the class path for another purpose. */
    static final class Other {
        static {
            LOADED.incrementAndGet();
        }

        public String name = "";
    }

    private static String nameOfOther() {
        return ClosedSerializerTest.class.getName() + "$Other";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.net.URL",
                "java.io.File",
                "java.lang.ProcessBuilder",
                "no.imdi.egnevalg.kernel.casefile.CaseFileOpened",
                "org.axonframework.eventhandling.GapAwareTrackingToken",
                "org.axonframework.eventhandling.ReplayToken",
                "org.axonframework.eventhandling.tokenstore.ConfigToken",
                "[Ljava.lang.String;",
                ""
            })
    void a_type_that_it_was_not_given_is_unknown(String type) {
        assertThat(read(type, "\"http://localhost:1/\"")).isInstanceOf(UnknownSerializedType.class);
    }

    @Test
    void a_class_that_it_was_not_given_is_not_even_loaded() {
        assertThat(read(nameOfOther(), "{\"name\": \"x\"}")).isInstanceOf(UnknownSerializedType.class);
        assertThat(LOADED).hasValue(0);
    }

    @Test
    void metadata_come_back_as_they_were() {
        var metaData = MetaData.with("globalIndex", 7).and("traceId", "00ff");

        Object back = serializer.deserialize(serializer.serialize(metaData, byte[].class));

        assertThat(back).isEqualTo(metaData);
    }

    private Object read(String type, String json) {
        return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, type, null));
    }
}
