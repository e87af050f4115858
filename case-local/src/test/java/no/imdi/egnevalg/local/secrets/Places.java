package no.imdi.egnevalg.local.secrets;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where the word lies: in which table, collection or file. */
final class Places {

    private final Secret secret;

    Places(Secret secret) {
        this.secret = secret;
    }

    /** Tables of the database that have a row with it. */
    List<String> inTables(String ownerUrl) {
        JdbcClient database = JdbcClient.create(new DriverManagerDataSource(ownerUrl));
        return tables(database).stream()
                .filter(table -> rows(database, table).anyMatch(secret::liesIn))
                .toList();
    }

    static List<String> tables(JdbcClient database) {
        return database.sql("""
                        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')""").query((row, _) -> row.getString(1)).list();
    }

    private static Stream<String> rows(JdbcClient database, String table) {
        return database
                .sql("SELECT one::text FROM " + table + " one")
                .query((row, _) -> row.getString(1))
                .list()
                .stream();
    }

    /** Collections that have a document with it. */
    List<String> inCollections(String uri) {
        List<String> found = new ArrayList<>();
        try (MongoClient client = MongoClients.create(uri)) {
            for (String database : client.listDatabaseNames()) {
                for (String collection : client.getDatabase(database).listCollectionNames()) {
                    client.getDatabase(database)
                            .getCollection(collection)
                            .find()
                            .forEach(document -> {
                                if (secret.liesIn(document.toJson())) {
                                    found.add(database + "." + collection);
                                }
                            });
                }
            }
        }
        return found;
    }

    /** Files with it. What PostgreSQL still holds in memory lies in its write-ahead log already. */
    List<Path> inFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(this::liesIn).toList();
        }
    }

    private boolean liesIn(Path file) {
        try {
            return secret.liesIn(Files.readAllBytes(file));
        } catch (IOException e) {
            // Written and deleted again by the running server.
            return false;
        }
    }
}
