package no.imdi.egnevalg.query;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import no.imdi.egnevalg.access.AccessConfiguration;
import no.imdi.egnevalg.access.log.AccessLogReaderConfiguration;
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

/** The query service, which builds views from the events and answers queries. */
@SpringBootApplication
@Import({HttpConventions.class, AccessConfiguration.class, AccessLogReaderConfiguration.class, RateLimits.class})
public class CaseQueryApplication {

    /** Starts the service. Addresses and accounts come from the environment, see case-query.yaml. */
    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** Returns the application before it is started, for programs that embed it. */
    public static SpringApplication application() {
        return new SpringApplicationBuilder(CaseQueryApplication.class)
                .properties("spring.config.name=case-query")
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
