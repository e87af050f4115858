package no.imdi.egnevalg.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AccessLogConfigurationTest {

    @Test
    void a_service_has_the_log_beside_its_own_data_source() {
        try (LogDatabase database = new LogDatabase()) {
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                    .withUserConfiguration(AccessLogConfiguration.class, AccessLogReaderConfiguration.class)
                    .withPropertyValues(
                            "EGNEVALG_POSTGRES_URL=" + database.url(),
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=egnevalg_writer")
                    .run(context -> {
                        context.getBean(AccessLog.class).append(Entries.read("a", "case-1"));

                        assertThat(context).hasSingleBean(DataSource.class);
                        assertThat(context.getBean(AccessGrants.class).activeFor("a", "case-1"))
                                .isEmpty();
                        assertThat(context.getBean(AccessLogReader.class).head())
                                .hasValueSatisfying(
                                        head -> assertThat(head.position()).isEqualTo(1));
                        assertThat(context.getBean(ChainVerifier.class).verify())
                                .isInstanceOf(ChainVerdict.Intact.class);
                    });
        }
    }

    /** The first row keeps whoever reads it waiting, as a long log does. Reading the latest does not come to it. */
    @Test
    void who_reads_the_log_is_answered_while_it_is_verified_and_one_verification_is_done_at_a_time() throws Exception {
        try (LogDatabase database = new LogDatabase();
                Connection holder = database.connectionOf("postgres");
                Statement hold = holder.createStatement();
                var checks = Executors.newFixedThreadPool(3)) {
            database.log().append(List.of(Entries.read("a", "case-1"), Entries.read("b", "case-2")));
            holdUpWhoReadsTheFirstRow(database);
            hold.execute("SELECT pg_advisory_lock(4711)");
            readerContext(database).run(context -> {
                ChainVerifier verifier = context.getBean(ChainVerifier.class);
                Future<ChainVerdict> first = checks.submit(() -> verifier.verify());
                await().until(() -> waiting(database) > 0);
                List<Future<ChainVerdict>> further = Stream.generate(() -> checks.submit(() -> verifier.verify()))
                        .limit(2)
                        .toList();

                assertThat(context.getBean(AccessLogReader.class).head())
                        .hasValueSatisfying(head -> assertThat(head.position()).isEqualTo(2));
                further.forEach(
                        each -> assertThatThrownBy(each::get).hasCauseInstanceOf(VerificationUnderWayException.class));
                hold.execute("SELECT pg_advisory_unlock(4711)");
                assertThat(first.get()).isInstanceOf(ChainVerdict.Intact.class);
                assertThat(verifier.verify()).as("in its turn").isInstanceOf(ChainVerdict.Intact.class);
            });
        }
    }

    private static ApplicationContextRunner readerContext(LogDatabase database) {
        return new ApplicationContextRunner()
                .withUserConfiguration(AccessLogReaderConfiguration.class)
                .withPropertyValues("EGNEVALG_POSTGRES_URL=" + database.url());
    }

    private static void holdUpWhoReadsTheFirstRow(LogDatabase database) {
        Stream.of(
                        "CREATE FUNCTION held_up(place bigint) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN"
                                + " IF place = 1 THEN PERFORM pg_advisory_xact_lock(4711); END IF; RETURN true; END $$",
                        "ALTER TABLE access_log ENABLE ROW LEVEL SECURITY",
                        "CREATE POLICY slow ON access_log FOR SELECT TO egnevalg_log_reader USING (held_up(position))")
                .forEach(statement -> database.asOwner().sql(statement).update());
    }

    private static long waiting(LogDatabase database) {
        return database.asOwner()
                .sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                .query(Long.class)
                .single();
    }

    @Test
    void a_service_starts_without_the_database_and_takes_its_connections_with_it() {
        new ApplicationContextRunner()
                .withUserConfiguration(AccessLogConfiguration.class)
                .withPropertyValues("EGNEVALG_POSTGRES_URL=jdbc:postgresql://localhost:1/none")
                .run(context -> {
                    AccessLog log = context.getBean(AccessLog.class);
                    LogPool pool = context.getBean(LogPool.class);
                    assertThat(context).doesNotHaveBean(AccessLogReader.class).doesNotHaveBean(DataSource.class);

                    context.close();

                    assertThatThrownBy(() -> log.append(Entries.read("a", "case-1")))
                            .hasMessageContaining("closed");
                    assertThatThrownBy(() -> pool.connections().getConnection()).hasMessageContaining("closed");
                });
    }
}
