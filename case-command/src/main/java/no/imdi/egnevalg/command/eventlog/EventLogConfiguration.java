package no.imdi.egnevalg.command.eventlog;

import javax.sql.DataSource;
import no.imdi.egnevalg.command.snapshots.Snapshots;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import no.imdi.egnevalg.kernel.eventjson.EventUpcasters;
import no.imdi.egnevalg.kernel.eventlog.EventLogSchema;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Configures the storage of events: Axon's JDBC engine, Spring's database transactions and the register's own tables.
 */
@Configuration(proxyBeanMethods = false)
class EventLogConfiguration {

    @Bean
    TransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    EventStorageEngine eventStorageEngine(DataSource dataSource, TransactionManager transactions, Snapshots snapshots) {
        EventSerializer serializer = EventSerializer.create();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(dataSource)))
                .transactionManager(transactions)
                .schema(EventLogSchema.names())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(new EventUpcasterChain(EventUpcasters.chain(), new OnlyKnownEvents()))
                .persistenceExceptionResolver(new DuplicateKeys());
        return new LoggedEventStorage(engine, snapshots);
    }
}
