package no.imdi.egnevalg.command;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import no.imdi.egnevalg.access.AccessConfiguration;
import no.imdi.egnevalg.command.migration.Migration;
import no.imdi.egnevalg.http.HttpConventions;
import no.imdi.egnevalg.http.WallClock;
import no.imdi.egnevalg.http.ratelimit.MonotonicTime;
import no.imdi.egnevalg.http.ratelimit.RateLimits;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The service that handles acts on cases and stores their events. */
@SpringBootApplication
@Import({HttpConventions.class, AccessConfiguration.class, RateLimits.class})
public class CaseCommandApplication {

    /**
     * Starts the service. With {@code migrate} it migrates the database instead. Addresses and accounts come from the
     * environment.
     */
    public static void main(String[] arguments) {
        if (List.of(arguments).contains(Migration.ARGUMENT)) {
            Migration.run(arguments);
        } else {
            application().run(arguments);
        }
    }

    /** The unstarted service, for applications that embed it. */
    public static SpringApplication application() {
        return new SpringApplicationBuilder(CaseCommandApplication.class)
                .properties("spring.config.name=case-command")
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    WallClock wallClock() {
        return new WallClock(Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Bean
    MonotonicTime monotonicTime() {
        return System::nanoTime;
    }

    @Bean
    CodeLists codeLists() {
        return CodeLists.load();
    }
}
