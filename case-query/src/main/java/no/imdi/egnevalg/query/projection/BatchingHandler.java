package no.imdi.egnevalg.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.UnknownSerializedType;

/**
 * Gathers what the events of a batch change, and stores it when the last event has been handled. That is before Axon stores
 * the token, which it does when the unit of work commits: after a crash in between, events come again and none is lost.
 */
final class BatchingHandler<C> implements EventMessageHandler, MessageHandlerInterceptor<EventMessage<?>> {

    private final Projection<C> projection;
    private final Runnable onStored;
    private final BiConsumer<Integer, Throwable> onFailed;
    private final String changesKey;

    /**
     * Handles events for a projection.
     *
     * @param onFailed is told which part failed, and by what, when a batch is rolled back
     */
    BatchingHandler(Projection<C> projection, Runnable onStored, BiConsumer<Integer, Throwable> onFailed) {
        this.projection = projection;
        this.onStored = onStored;
        this.onFailed = onFailed;
        this.changesKey = "Changes of " + projection.name();
    }

    @Override
    public Object handle(EventMessage<?> event) {
        if (isUnknown(event.getPayloadType())) {
            throw new UnknownEventException();
        }
        if (!projection.takes(event.getPayloadType())) {
            return List.of();
        }
        List<C> changes = changesOf(RecordedEvent.of((DomainEventMessage<?>) event));
        changesIn(CurrentUnitOfWork.get()).addAll(changes);
        return changes;
    }

    private List<C> changesOf(RecordedEvent event) {
        try {
            return projection.changesOf(event);
        } catch (Error e) {
            throw new FailedProjectionException(e);
        }
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (unitOfWork instanceof BatchingUnitOfWork<?> batch && batch.isFirstMessage()) {
            unitOfWork.onRollback(this::noteFailure);
        }
        Object result = chain.proceed();
        if (!(unitOfWork instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage()) {
            store(unitOfWork);
            onStored.run();
        }
        return result;
    }

    /** Whatever was thrown: by the projection, by its dead letters, or where the token is stored. */
    private void noteFailure(UnitOfWork<? extends EventMessage<?>> batch) {
        Integer segment = batch.getResource("Processor[" + projection.name() + "]/SegmentId");
        onFailed.accept(segment, batch.getExecutionResult().getExceptionResult());
    }

    private void store(UnitOfWork<? extends EventMessage<?>> unitOfWork) {
        try {
            projection.store(changesIn(unitOfWork), deliveryOf(unitOfWork));
        } catch (Error e) {
            throw new FailedProjectionException(e);
        }
    }

    private List<C> changesIn(UnitOfWork<?> unitOfWork) {
        return unitOfWork.getOrComputeResource(changesKey, _ -> new ArrayList<>());
    }

    private static Delivery deliveryOf(UnitOfWork<? extends EventMessage<?>> unitOfWork) {
        if (unitOfWork.resources().containsKey(DeadLetter.class.getName())) {
            return new Delivery.FromDeadLetters();
        }
        var token = ((TrackedEventMessage<?>) unitOfWork.getMessage()).trackingToken();
        return new Delivery.InOrder((GapAwareTrackingToken) WrappedToken.unwrapLowerBound(token));
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return canHandleType(message.getPayloadType());
    }

    /**
     * Events of any type. Those the projection does not take change nothing, but its position goes on past them. Those of a
     * later version of the register are laid aside as dead letters, for the version that knows them; skipped, they would be
     * missing without a trace.
     */
    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return true;
    }

    private static boolean isUnknown(Class<?> payloadType) {
        return payloadType == UnknownSerializedType.class;
    }

    private static final class UnknownEventException extends RuntimeException {
        UnknownEventException() {
            super("This version does not know events of this type");
        }
    }

    /** Axon lays aside or retries what ends with an exception; an error would end its worker, and nobody would be told. */
    private static final class FailedProjectionException extends RuntimeException {
        FailedProjectionException(Error error) {
            super("The projection has failed with an error", error);
        }
    }

    @Override
    public boolean supportsReset() {
        return true;
    }

    @Override
    public void prepareReset() {
        projection.clear();
    }

    @Override
    public <R> void prepareReset(R resetContext) {
        projection.clear();
    }
}
