package no.imdi.egnevalg.access.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import no.imdi.egnevalg.embedded.Accounts;
import no.imdi.egnevalg.embedded.TestStores;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database with an access log, its owner, and what the services have of it. */
final class LogDatabase implements AutoCloseable {

    private static final String FIRST = "V3__access_log.sql";

    /** In their order. */
    private static final List<String> LATER = List.of("V9__access_log_questions.sql");

    private final String url = TestStores.newEventDatabase();
    private final SingleConnectionDataSource ownersConnection =
            new SingleConnectionDataSource(TestStores.asOwner(url), true);
    private final LogPool writerPool;
    private final LogPool readerPool;
    private final LogPool verifierPool;
    private final AccessLog log;

    LogDatabase() {
        this(_ -> {});
    }

    /** One whose log was begun by the first version. */
    LogDatabase(Consumer<JdbcClient> asOwnerBefore) {
        migrate(FIRST);
        asOwnerBefore.accept(asOwner());
        LATER.forEach(this::migrate);
        writerPool = LogPool.writer(url, Accounts.LOG_WRITER, "");
        readerPool = LogPool.reader(url, Accounts.LOG_READER, "");
        verifierPool = LogPool.verifier(url, Accounts.LOG_READER, "");
        log = new AccessLog(writerPool.connections());
    }

    String url() {
        return url;
    }

    AccessLog log() {
        return log;
    }

    JointWriter jointWriter() {
        return new JointWriter(new AppendStatement(writerPool.connections()));
    }

    AccessGrants grants() {
        return new AccessGrants(writerPool.connections());
    }

    AccessLogReader reader() {
        return new AccessLogReader(readerPool.connections());
    }

    ChainVerifier verifier() {
        return new ChainVerifier(verifierPool.connections());
    }

    JdbcClient asWriter() {
        return JdbcClient.create(writerPool.connections());
    }

    JdbcClient asOwner() {
        return JdbcClient.create(ownersConnection);
    }

    Connection connectionOf(String account) throws SQLException {
        return DriverManager.getConnection(TestStores.as(url, account));
    }

    /** What somebody could do who owns the table and means it. */
    void tamper(String... statements) {
        asOwner().sql("ALTER TABLE access_log DISABLE TRIGGER USER").update();
        List.of(statements).forEach(each -> asOwner().sql(each).update());
        asOwner().sql("ALTER TABLE access_log ENABLE TRIGGER USER").update();
    }

    void empty() {
        tamper("TRUNCATE access_log");
    }

    private void migrate(String name) {
        try (InputStream migration = AccessLog.class.getResourceAsStream("/db/migration/" + name);
                Connection owner = connectionOf("postgres");
                var statement = owner.createStatement()) {
            statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        log.close();
        writerPool.close();
        readerPool.close();
        verifierPool.close();
        ownersConnection.destroy();
    }
}
