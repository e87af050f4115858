package no.imdi.egnevalg.command.casefile.erasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Destroys data keys in the database. It needs no master keyset, because a key need not be unwrapped to be destroyed.
 */
@Component
class JdbcDataKeyDestruction implements DataKeyDestruction {

    private final JdbcClient database;

    JdbcDataKeyDestruction(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void destroyKeyOf(String caseId) {
        database.sql("SELECT destroy_data_key(?)")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }
}
