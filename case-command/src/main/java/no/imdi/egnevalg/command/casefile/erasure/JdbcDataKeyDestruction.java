package no.imdi.egnevalg.command.casefile.erasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the database destroy the key. It needs no master keyset for that: what is destroyed is not unwrapped first. */
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
