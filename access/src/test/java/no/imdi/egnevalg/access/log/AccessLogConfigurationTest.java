package no.imdi.egnevalg.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
