package no.imdi.egnevalg.query.projection;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs every projection on a processor of its own. Tokens and dead letters lie in the view database, beside the views:
 * dropping it rebuilds everything. There are no transactions across them; the stamps in the views do without.
 */
@Component
public class Projections implements SmartLifecycle {

    private static final Duration CLAIM_EXTENSION = Duration.ofSeconds(1);

    private final Map<String, RunningProjection> running;
    private volatile boolean started;

    Projections(
            List<Projection<?>> projections,
            EventLog eventLog,
            MongoDatabase database,
            EventSerializer serializer,
            ViewSignal signal,
            ViewRebuilds rebuilds,
            ProjectionFailures failures,
            TokenPositions positions,
            @Value("${egnevalg.projections.batch-size}") int batchSize) {
        MongoTemplate mongo =
                DefaultMongoTemplate.builder().mongoDatabase(database).build();
        TokenStore tokens = new ViewTokenStore(MongoTokenStore.builder()
                .mongoTemplate(mongo)
                .serializer(TokenSerializer.create())
                .transactionManager(NoTransactionManager.instance()));
        this.running = projections.stream()
                .map(projection -> new Assembly<>(
                                projection,
                                eventLog,
                                mongo,
                                tokens,
                                serializer,
                                signal,
                                rebuilds,
                                failures,
                                positions,
                                batchSize)
                        .assemble())
                .collect(Collectors.toUnmodifiableMap(RunningProjection::name, Function.identity()));
    }

    private record Assembly<C>(
            Projection<C> projection,
            EventLog eventLog,
            MongoTemplate mongo,
            TokenStore tokens,
            EventSerializer serializer,
            ViewSignal signal,
            ViewRebuilds rebuilds,
            ProjectionFailures failures,
            TokenPositions positions,
            int batchSize) {

        RunningProjection assemble() {
            BatchingHandler<C> handler = new BatchingHandler<>(
                    projection,
                    signal::viewsStored,
                    (segment, error) -> failures.failed(projection.name(), segment, error));
            // The serializer of the log itself, so that an event that cannot be read is laid aside as it stands.
            MongoSequencedDeadLetterQueue<EventMessage<?>> deadLetters = MongoSequencedDeadLetterQueue.builder()
                    .processingGroup(projection.name())
                    .mongoTemplate(mongo)
                    .serializer(serializer)
                    .transactionManager(NoTransactionManager.instance())
                    .build();
            DeadLetteringEventHandlerInvoker invoker = invoker(handler, deadLetters);
            PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                    .name(projection.name())
                    .eventHandlerInvoker(invoker)
                    .rollbackConfiguration(_ -> true)
                    .messageSource(eventLog)
                    .tokenStore(tokens)
                    .transactionManager(NoTransactionManager.instance())
                    .initialSegmentCount(projection.segments())
                    // From before the first event. A tail token would step over one that is committed late.
                    .initialToken(_ -> null)
                    .batchSize(batchSize)
                    // A part that takes none of the latest events stores how far it has come when it extends its claim.
                    .claimExtensionThreshold(CLAIM_EXTENSION.toMillis())
                    .coordinatorExecutor(Executors.newSingleThreadScheduledExecutor(threads("coordinator")))
                    .workerExecutor(Executors.newScheduledThreadPool(projection.segments(), threads("worker")))
                    .build();
            processor.registerHandlerInterceptor(handler);
            return new RunningProjection(
                    projection.name(), processor, invoker, deadLetters, positions, rebuilds, failures);
        }

        private DeadLetteringEventHandlerInvoker invoker(
                BatchingHandler<C> handler, MongoSequencedDeadLetterQueue<EventMessage<?>> deadLetters) {
            var builder = DeadLetteringEventHandlerInvoker.builder();
            builder.eventHandlers(handler);
            DeadLetteringEventHandlerInvoker invoker = builder.queue(deadLetters)
                    .transactionManager(NoTransactionManager.instance())
                    .allowReset(true)
                    .enableSequenceIdentifierCache()
                    .build();
            invoker.registerHandlerInterceptor(handler);
            return invoker;
        }

        private java.util.concurrent.ThreadFactory threads(String role) {
            return Thread.ofPlatform()
                    .daemon()
                    .name(projection.name() + "-" + role + "-", 0)
                    .factory();
        }
    }

    /** All of them. */
    public List<RunningProjection> all() {
        return List.copyOf(running.values());
    }

    /** The one with the given name. */
    public Optional<RunningProjection> named(String name) {
        return Optional.ofNullable(running.get(name));
    }

    @Override
    public void start() {
        running.values().forEach(RunningProjection::start);
        started = true;
    }

    @Override
    public void stop() {
        started = false;
        running.values().forEach(RunningProjection::stop);
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
