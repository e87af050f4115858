package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.query.SampleEvents;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.junit.jupiter.api.Test;

/** An error would end Axon's worker without a word; an exception is laid aside or tried again. */
class BatchingHandlerTest {

    private final FailingProjection projection = new FailingProjection();
    private final BatchingHandler<String> handler = new BatchingHandler<>(projection, () -> {}, (_, _) -> {});

    @Test
    void an_error_in_reading_an_event_is_an_exception() {
        projection.failsInReading = true;

        assertThatThrownBy(this::deliver)
                .isInstanceOf(RuntimeException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void an_error_in_storing_a_batch_is_an_exception() {
        projection.failsInStoring = true;

        assertThatThrownBy(this::deliver)
                .isInstanceOf(RuntimeException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void an_event_that_changes_nothing_in_the_view_moves_its_position() throws Exception {
        projection.takes = false;

        assertThat(handler.canHandle(event())).isTrue();
        deliver();

        assertThat(projection.storedUpTo).isEqualTo(7);
    }

    private void deliver() throws Exception {
        BatchingUnitOfWork<DomainEventMessage<?>> unitOfWork = new BatchingUnitOfWork<>(List.of(event()));
        var result = unitOfWork.executeWithResult(
                () -> handler.handle(unitOfWork, new DefaultInterceptorChain<>(unitOfWork, List.of(), handler)));
        if (result.isExceptional() && result.exceptionResult() instanceof Exception exception) {
            throw exception;
        }
    }

    private static DomainEventMessage<?> event() {
        var event = new GenericDomainEventMessage<>("CaseFile", "one", 0, SampleEvents.opened("one"))
                .andMetaData(Map.of(EventLog.GLOBAL_INDEX, 7L));
        return new GenericTrackedDomainEventMessage<>(GapAwareTrackingToken.newInstance(7, List.of()), event);
    }

    private static final class FailingProjection implements Projection<String> {

        private boolean takes = true;
        private boolean failsInReading;
        private boolean failsInStoring;
        private long storedUpTo = -1;

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public int segments() {
            return 1;
        }

        @Override
        public boolean takes(Class<?> eventType) {
            return takes;
        }

        @Override
        public List<String> changesOf(RecordedEvent event) {
            if (failsInReading) {
                throw new StackOverflowError();
            }
            return List.of("changed");
        }

        @Override
        public void store(List<String> changes, Delivery delivery) {
            if (failsInStoring) {
                throw new StackOverflowError();
            }
            storedUpTo = ((Delivery.InOrder) delivery).upTo().getIndex();
        }

        @Override
        public void clear() {}
    }
}
