package no.imdi.egnevalg.command;

import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.command.casefile.AxonCaseFiles;
import no.imdi.egnevalg.command.casefile.CaseFile;
import no.imdi.egnevalg.command.casefile.CaseFileSnapshot;
import no.imdi.egnevalg.command.casefile.access.CaseAccess;
import no.imdi.egnevalg.command.casefile.erasure.DataKeyDestruction;
import no.imdi.egnevalg.command.casefile.limits.CaseLimits;
import no.imdi.egnevalg.command.casefile.limits.LimitedCases;
import no.imdi.egnevalg.command.casefile.linking.LinkingHandler;
import no.imdi.egnevalg.command.casefile.numbers.CaseNumberRegister;
import no.imdi.egnevalg.command.casefile.opening.LinkedOpeningHandler;
import no.imdi.egnevalg.command.casefile.referral.AcceptanceHandler;
import no.imdi.egnevalg.command.casefile.request.NotesOfActs;
import no.imdi.egnevalg.command.casefile.state.CaseFiles;
import no.imdi.egnevalg.command.conversations.ConversationLog;
import no.imdi.egnevalg.command.conversations.ConversationLogAccess;
import no.imdi.egnevalg.command.coverage.Coverage;
import no.imdi.egnevalg.command.historicalcounts.HistoricalCounts;
import no.imdi.egnevalg.command.housing.HousingSnapshot;
import no.imdi.egnevalg.command.housing.NationalHousing;
import no.imdi.egnevalg.command.http.RequestMark;
import no.imdi.egnevalg.command.http.SupposedCommands;
import no.imdi.egnevalg.command.sealing.KeysOfCases;
import no.imdi.egnevalg.command.snapshots.SnapshotFormat;
import no.imdi.egnevalg.command.snapshots.SnapshotTaking;
import no.imdi.egnevalg.command.snapshots.Snapshots;
import no.imdi.egnevalg.command.statisticsnotes.DeclaredNote;
import no.imdi.egnevalg.command.turns.TurnTaking;
import no.imdi.egnevalg.command.turns.Turns;
import no.imdi.egnevalg.command.unithandover.HandedOverUnits;
import no.imdi.egnevalg.command.unithandover.UnitHandover;
import no.imdi.egnevalg.http.TraceContext;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import no.imdi.egnevalg.kernel.eventjson.EventTypes;
import no.imdi.egnevalg.sealing.RequestMac;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.interceptors.TransactionManagingInterceptor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Configures Axon explicitly. Axon's auto-configuration would silently fall back to no transactions and to in-memory
 * stores, and would start the update checker, which calls an external server. Only the components below are used.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseLimits.class)
class AxonConfiguration {

    @Bean
    Snapshots snapshots(JdbcClient database, RequestMac mac) {
        return new Snapshots(
                database,
                mac,
                new SnapshotFormat(
                        Map.of("CaseFile", CaseFileSnapshot.class, "NationalHousing", HousingSnapshot.class),
                        CaseFileSnapshot.ONE_OF_SEVERAL,
                        EventTypes.BY_NAME.values()));
    }

    /** Never use {@code defaultConfiguration(true)}: it finds and starts Axon's update checker. */
    @Bean(initMethod = "start", destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(
            EventStorageEngine engine,
            TransactionManager transactions,
            Turns turns,
            CodeLists codeLists,
            CaseNumberRegister caseNumbers,
            DataKeyDestruction dataKeys,
            KeysOfCases keysOfCases,
            HandedOverUnits handedOverUnits,
            Snapshots snapshots,
            CaseLimits caseLimits) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false);
        var axon = configurer
                .configureTransactionManager(_ -> transactions)
                .configureCommandBus(parts -> commandBus(parts, turns, transactions))
                .configureSerializer(_ -> EventSerializer.create())
                .configureEmbeddedEventStore(_ -> engine)
                .configureCorrelationDataProviders(_ -> List.of(
                        new MessageOriginProvider(),
                        new SimpleCorrelationDataProvider(
                                TraceContext.TRACE_ID, RequestMark.KEY, RequestMark.FINGERPRINT)))
                .registerComponent(CodeLists.class, _ -> codeLists)
                .registerComponent(CaseNumberRegister.class, _ -> caseNumbers)
                .registerComponent(DataKeyDestruction.class, _ -> dataKeys)
                .configureAggregate(ofItsOwnEvents(CaseFile.class))
                .configureAggregate(ofItsOwnEvents(HistoricalCounts.class))
                .configureAggregate(ofItsOwnEvents(Coverage.class))
                .configureAggregate(ofItsOwnEvents(DeclaredNote.class))
                .registerCommandHandler(parts -> new LinkingHandler(caseFiles(parts, caseNumbers)))
                .registerCommandHandler(parts -> new LinkedOpeningHandler(caseFiles(parts, caseNumbers)))
                .registerCommandHandler(parts -> new AcceptanceHandler(caseFiles(parts, caseNumbers)))
                .configureAggregate(ofItsOwnEvents(ConversationLog.class))
                .configureAggregate(ofItsOwnEvents(NationalHousing.class))
                .configureAggregate(ofItsOwnEvents(UnitHandover.class))
                .buildConfiguration();
        axon.commandBus().registerHandlerInterceptor(new SupposedCommands());
        axon.commandBus().registerHandlerInterceptor(new CaseAccess(caseFiles(axon, caseNumbers)));
        axon.commandBus().registerHandlerInterceptor(new ConversationLogAccess(axon.repository(ConversationLog.class)));
        axon.commandBus().registerHandlerInterceptor(new LimitedCases(caseFiles(axon, caseNumbers), caseLimits));
        axon.commandBus().registerHandlerInterceptor(new NotesOfActs(caseFiles(axon, caseNumbers)));
        axon.eventStore().subscribe(handedOverUnits::before);
        axon.eventStore().subscribe(keysOfCases::comeWith);
        axon.eventStore()
                .subscribe(new SnapshotTaking(
                        snapshots,
                        Map.of(
                                "CaseFile",
                                axon.repository(CaseFile.class),
                                "NationalHousing",
                                axon.repository(NationalHousing.class)))::before);
        return axon;
    }

    /** Gives acts access to several case files at once. */
    private static CaseFiles caseFiles(org.axonframework.config.Configuration axon, CaseNumberRegister caseNumbers) {
        return new AxonCaseFiles(axon.repository(CaseFile.class), caseNumbers);
    }

    /**
     * Builds the command bus. Axon's own bus would begin the transaction first, so that a command waiting for its turn
     * would hold a connection.
     */
    private static CommandBus commandBus(
            org.axonframework.config.Configuration parts, Turns turns, TransactionManager transactions) {
        CommandBus bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new TurnTaking(turns));
        bus.registerHandlerInterceptor(new TransactionManagingInterceptor<>(transactions));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(parts.correlationDataProviders()));
        return bus;
    }

    /**
     * The aggregate only reads events of its own type, so an identifier of another kind of aggregate finds nothing.
     * Axon's lock is disabled, because it would be waited for inside the transaction and {@link Turns} have been taken
     * before.
     */
    private static <A> AggregateConfigurer<A> ofItsOwnEvents(Class<A> aggregate) {
        return AggregateConfigurer.defaultConfiguration(aggregate)
                .configureLockFactory(_ -> NullLockFactory.INSTANCE)
                .configureFilterEventsByType(_ -> true);
    }

    @Bean
    CommandGateway commandGateway(org.axonframework.config.Configuration axon) {
        return axon.commandGateway();
    }

    @Bean
    EventStore eventStore(org.axonframework.config.Configuration axon) {
        return axon.eventStore();
    }
}
