package no.imdi.egnevalg.command.sealing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.sealing.DataKeys;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ensures that every case has a data key. New cases get one when they are opened; older cases without one get it at the
 * start of the service.
 */
@Component
public class KeysOfCases implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(KeysOfCases.class);

    private final DataKeys keys;
    private final JdbcClient database;

    KeysOfCases(DataKeys keys, JdbcClient database) {
        this.keys = keys;
        this.database = database;
    }

    /**
     * Creates the data keys of the cases that these events open, whichever act opens them. It runs in the transaction
     * that writes the events.
     */
    public void comeWith(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event.getPayload() instanceof CaseFileOpened opened) {
                keys.create(opened.caseId());
            }
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<String> without =
                new HashSet<>(database.sql("""
                        SELECT aggregate_identifier FROM domain_event_entry opening
                        WHERE sequence_number = 0 AND type = 'CaseFile'
                        AND NOT EXISTS (SELECT FROM data_key WHERE key_id = opening.aggregate_identifier)""").query(String.class).list());
        without.forEach(keys::create);
        if (!without.isEmpty()) {
            LOG.info("{} cases from before there were data keys have one now", without.size());
        }
    }
}
