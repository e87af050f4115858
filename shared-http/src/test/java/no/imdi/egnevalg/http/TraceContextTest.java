package no.imdi.egnevalg.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller sends as its trace: the id of the standard's form is taken, and of anything else nothing is kept. */
class TraceContextTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "b7ad6b7169203331";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-" + TRACE + "-" + PARENT + "-01",
                "00-" + TRACE + "-" + PARENT + "-00",
                "01-" + TRACE + "-" + PARENT + "-01",
                "01-" + TRACE + "-" + PARENT + "-01-more",
            })
    void the_id_of_a_well_formed_header_is_taken(String traceparent) {
        assertThat(idOf(traceparent)).isEqualTo(TRACE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                TRACE,
                "00-" + TRACE + "-" + PARENT,
                "00-" + TRACE + "-" + PARENT + "-01-more",
                "00-" + TRACE + "-" + PARENT + "-01more",
                "01-" + TRACE + "-" + PARENT + "-01more",
                "ff-" + TRACE + "-" + PARENT + "-01",
                "00-00000000000000000000000000000000-" + PARENT + "-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-" + PARENT + "-01",
                "00-0af7651916cd43dd8448eb211c80319-" + PARENT + "-01",
                "00-" + TRACE + "0-" + PARENT + "-01",
                "00-0af7651916cd43dd8448eb211c80319g-" + PARENT + "-01",
                "00-٠af7651916cd43dd8448eb211c80319c-" + PARENT + "-01",
                " 00-" + TRACE + "-" + PARENT + "-01",
                "00-" + TRACE + "-" + PARENT + "-01\n",
            })
    void of_anything_else_nothing_is_kept(String traceparent) {
        assertThat(idOf(traceparent))
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(TRACE)
                .isNotEqualTo("0".repeat(32));
    }

    @Test
    void an_id_of_ours_is_never_all_zero() {
        assertThat(TraceContext.traceIdOf(null, new Zeros()))
                .matches("[0-9a-f]{32}")
                .isNotEqualTo("0".repeat(32));
    }

    private static String idOf(String traceparent) {
        return TraceContext.traceIdOf(traceparent, new Random(1));
    }

    /** Draws zeros first. */
    private static final class Zeros extends Random {
        private static final long serialVersionUID = 1;
        private boolean drawn;

        @Override
        public void nextBytes(byte[] bytes) {
            if (drawn) {
                super.nextBytes(bytes);
            }
            drawn = true;
        }
    }
}
