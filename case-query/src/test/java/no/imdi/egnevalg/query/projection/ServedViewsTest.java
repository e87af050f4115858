package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import no.imdi.egnevalg.query.lives.TestViews;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** One answer is made of one generation of each view, and another instance reads the next within a second. */
class ServedViewsTest {

    private static final String VIEW = "cases";

    private final AtomicLong nanos = new AtomicLong();
    private final TestViews database = new TestViews();
    private final Generations generations = new Generations(database.database());
    private final ServedViews views = new ServedViews(database.database(), List.of(new Named()), nanos::get);

    @AfterEach
    void close() {
        RequestContextHolder.resetRequestAttributes();
        database.close();
    }

    @Test
    void a_request_reads_one_generation_until_its_end() {
        beginRequest();
        String first = views.of(VIEW).key();
        switchToTheNext();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());

        assertThat(views.of(VIEW).key()).isEqualTo(first);
        assertThat(views.of(VIEW).collection("cases").getNamespace().getCollectionName())
                .isEqualTo(first + ".cases");

        beginRequest();
        assertThat(views.of(VIEW).key()).isNotEqualTo(first);
    }

    @Test
    void who_waits_for_their_own_writes_reads_the_generation_that_they_come_to() {
        beginRequest();
        String first = views.of(VIEW).key();
        switchToTheNext();
        views.renew();

        views.readAnew();

        assertThat(views.of(VIEW).key()).isNotEqualTo(first);
    }

    @Test
    void what_another_instance_switches_to_is_read_within_a_second() {
        String first = views.of(VIEW).key();
        switchToTheNext();
        assertThat(views.of(VIEW).key()).isEqualTo(first);

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(views.of(VIEW).key()).isNotEqualTo(first);
    }

    @Test
    void a_view_that_has_been_withdrawn_has_no_answer() {
        OpenGenerations open = generations.of(VIEW, 1).orElseThrow();
        generations.replace(open, open.withdrawn());

        assertThatThrownBy(() -> views.of(VIEW).key()).isInstanceOf(ViewNotFilledException.class);
    }

    private static void beginRequest() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    private void switchToTheNext() {
        OpenGenerations begun = generations.begin(VIEW, 1);
        assertThat(generations.replace(begun, begun.switched())).isTrue();
        assertThat(generations.replace(begun, begun.switched())).isFalse();
    }

    private static final class Named extends DocumentProjection {

        Named() {
            super(VIEW, Set.of(), VIEW);
        }

        @Override
        public boolean takes(Class<?> eventType) {
            return false;
        }

        @Override
        public List<WriteModel<Document>> changesOf(RecordedEvent event) {
            return List.of();
        }
    }
}
