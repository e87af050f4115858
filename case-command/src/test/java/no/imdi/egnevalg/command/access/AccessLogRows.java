package no.imdi.egnevalg.command.access;

import java.util.List;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestStores;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a service has left in the access log, read past all rights. */
final class AccessLogRows {

    private final JdbcClient database;

    private AccessLogRows(JdbcClient database) {
        this.database = database;
    }

    record Row(
            @Nullable String callerId,
            @Nullable String role,
            String action,
            @Nullable String caseId,
            String outcome,
            @Nullable String detail) {}

    static AccessLogRows of(RunningCommandService service) {
        return new AccessLogRows(
                JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(service.database()))));
    }

    long count() {
        return database.sql("SELECT count(*) FROM access_log").query(Long.class).single();
    }

    /** The rows after so many, in their order. */
    List<Row> after(long count) {
        return database.sql("SELECT caller_id, role, action, case_id, outcome, detail FROM access_log"
                        + " WHERE position > ? ORDER BY position")
                .param(count)
                .query(Row.class)
                .list();
    }
}
