package no.imdi.egnevalg.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The database accounts the services use. In production an administrator makes them, with passwords of their own. */
public final class Accounts {

    /** Owns the database and its tables, and is no superuser. The migrations run as this account. */
    public static final String OWNER = "egnevalg_owner";

    /** May append and read events. */
    public static final String WRITER = "egnevalg_writer";

    /** May read events. */
    public static final String READER = "egnevalg_reader";

    /** May read the data keys of cases, wrapped as they are kept. */
    public static final String KEY_READER = "egnevalg_key_reader";

    /** May append to the access log, and nothing else. */
    public static final String LOG_WRITER = "egnevalg_log_writer";

    /** May read the access log. */
    public static final String LOG_READER = "egnevalg_log_reader";

    /** Those that the running services use. */
    public static final List<String> OF_SERVICES = List.of(WRITER, READER, KEY_READER, LOG_WRITER, LOG_READER);

    /** Those of the services, and the owner. */
    static final List<String> ALL =
            Stream.concat(OF_SERVICES.stream(), Stream.of(OWNER)).toList();

    private static final Pattern NEW_ROLE = Pattern.compile("CREATE ROLE (\\w+) (.*)");

    /**
     * What an administrator runs, but for passwords and the owner: docs/operations.md and docker/postgres/init.sh say
     * the same.
     */
    private static final String SQL = """
            CREATE ROLE egnevalg_writer LOGIN CONNECTION LIMIT 32;
            CREATE ROLE egnevalg_reader LOGIN CONNECTION LIMIT 20;
            CREATE ROLE egnevalg_key_reader LOGIN CONNECTION LIMIT 4;
            CREATE ROLE egnevalg_log_writer LOGIN CONNECTION LIMIT 16;
            CREATE ROLE egnevalg_log_reader LOGIN CONNECTION LIMIT 6;
            REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC;
            REVOKE ALL ON DATABASE egnevalg FROM PUBLIC;
            GRANT CONNECT ON DATABASE egnevalg
                TO egnevalg_writer, egnevalg_reader, egnevalg_key_reader, egnevalg_log_writer, egnevalg_log_reader;
            REVOKE EXECUTE ON FUNCTION lo_close(int), lo_creat(int), lo_create(oid), lo_export(oid, text),
                lo_from_bytea(oid, bytea), lo_get(oid), lo_get(oid, bigint, int), lo_import(text), lo_import(text, oid),
                lo_lseek(int, int, int), lo_lseek64(int, bigint, int), lo_open(oid, int), lo_put(oid, bigint, bytea),
                lo_tell(int), lo_tell64(int), lo_truncate(int, int), lo_truncate64(int, bigint), lo_unlink(oid),
                loread(int, int), lowrite(int, bytea) FROM PUBLIC;
            """;

    private Accounts() {}

    /** One after the other, for the database of that name. */
    public static List<String> statements(String database) {
        return Arrays.stream(
                        SQL.replace("DATABASE egnevalg", "DATABASE " + database).split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /**
     * Makes the accounts of the services where they do not exist, with no more than their rights in the database of
     * this address.
     */
    static void createOn(String superuserUrl) throws SQLException {
        create(superuserUrl, "");
    }

    /** The same for tests, in which more services use one server than an account has connections. */
    static void createWithoutLimitOn(String superuserUrl) throws SQLException {
        create(superuserUrl, " CONNECTION LIMIT [0-9]+");
    }

    /** One at a time, for the server refuses to change the same thing twice at once. */
    private static synchronized void create(String superuserUrl, String leftOut) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(superuserUrl);
                Statement statement = superuser.createStatement()) {
            for (String each : statements(superuser.getCatalog())) {
                statement.execute(orAlter(each.replaceAll(leftOut, "")));
            }
        }
    }

    private static String orAlter(String statement) {
        Matcher role = NEW_ROLE.matcher(statement);
        return role.matches() ? """
                        DO $$ BEGIN
                          %s;
                        EXCEPTION WHEN duplicate_object OR unique_violation THEN
                          ALTER ROLE %s %s;
                        END $$""".formatted(statement, role.group(1), role.group(2)) : statement;
    }
}
