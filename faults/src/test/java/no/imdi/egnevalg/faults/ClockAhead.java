package no.imdi.egnevalg.faults;

import java.time.Clock;
import java.time.Duration;
import no.imdi.egnevalg.command.CaseCommandApplication;
import no.imdi.egnevalg.http.WallClock;
import no.imdi.egnevalg.query.CaseQueryApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/** The services on a machine whose clock is ahead. */
final class ClockAhead {

    private static final Duration AHEAD = Duration.ofMinutes(1);

    private ClockAhead() {}

    private static void run(SpringApplication service) {
        Clock ahead = Clock.offset(Clock.systemUTC(), AHEAD);
        service.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(Clock.class, () -> ahead);
            beans.registerBean(WallClock.class, () -> new WallClock(ahead));
        });
        service.run();
    }

    /** case-command. */
    static final class Command {
        private Command() {}

        public static void main(String[] arguments) {
            run(CaseCommandApplication.application());
        }
    }

    /** case-query. */
    static final class Query {
        private Query() {}

        public static void main(String[] arguments) {
            run(CaseQueryApplication.application());
        }
    }
}
