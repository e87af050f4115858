package no.imdi.egnevalg.query.eventlog;

import javax.sql.DataSource;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import no.imdi.egnevalg.kernel.eventjson.EventUpcasters;
import no.imdi.egnevalg.kernel.eventlog.EventLogSchema;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Configures how this service reads the events of one stream. */
@Configuration(proxyBeanMethods = false)
class EventLogConfiguration {

    private static final int EVENTS_A_READ = 1000;

    @Bean
    EventSerializer eventSerializer() {
        return EventSerializer.create();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            DataSource dataSource, PlatformTransactionManager transactions, EventSerializer serializer) {
        return new LoggedEventStorage(JdbcEventStorageEngine.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(dataSource)))
                .transactionManager(new SpringTransactionManager(transactions))
                .schema(EventLogSchema.names())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(new EventUpcasterChain(new UnreadableRows(), EventUpcasters.chain()))
                .batchSize(EVENTS_A_READ));
    }
}
