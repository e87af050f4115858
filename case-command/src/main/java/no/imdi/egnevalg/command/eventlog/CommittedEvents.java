package no.imdi.egnevalg.command.eventlog;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Counts committed events and notifies the readers of the log. */
@Component
class CommittedEvents implements DisposableBean {

    private final Registration subscription;
    private final Counter appended;
    private final CommitNotifier notifier;

    CommittedEvents(EventStore eventStore, CommitNotifier notifier, MeterRegistry meters) {
        this.notifier = notifier;
        this.appended = Counter.builder("egnevalg.events.appended")
                .description("Events committed to the event log by this instance")
                .register(meters);
        this.subscription = eventStore.subscribe(this::onceCommitted);
    }

    private void onceCommitted(List<? extends EventMessage<?>> events) {
        CurrentUnitOfWork.get().root().afterCommit(_ -> {
            appended.increment(events.size());
            notifier.signal();
        });
    }

    @Override
    public void destroy() {
        subscription.cancel();
    }
}
