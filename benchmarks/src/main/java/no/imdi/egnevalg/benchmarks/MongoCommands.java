package no.imdi.egnevalg.benchmarks;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Counts the round trips to MongoDB. */
@Component
class MongoCommands implements CommandListener {

    private final AtomicLong count = new AtomicLong();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        count.incrementAndGet();
    }

    long count() {
        return count.get();
    }
}
