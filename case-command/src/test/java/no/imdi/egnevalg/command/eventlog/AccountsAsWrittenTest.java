package no.imdi.egnevalg.command.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.imdi.egnevalg.embedded.Accounts;
import org.junit.jupiter.api.Test;

/**
 * The accounts are made in three places: by the default run, in containers, and by an administrator. They are the same.
 */
class AccountsAsWrittenTest {

    private static final Pattern LIMIT = Pattern.compile("CREATE ROLE \\w+ LOGIN CONNECTION LIMIT (\\d+)");

    /** What PostgreSQL takes by default, but for three that it keeps for superusers. */
    private static final int CONNECTIONS_BY_DEFAULT = 97;

    @Test
    void containers_have_the_accounts_of_the_default_run() throws IOException {
        assertThat(statements("../docker/postgres/init.sh"))
                .filteredOn(statement -> !statement.startsWith("CREATE ROLE egnevalg_owner"))
                .isEqualTo(ofDefaultRun());
    }

    @Test
    void an_administrator_is_told_to_make_the_same_accounts() throws IOException {
        assertThat(statements("../docs/operations.md")).isEqualTo(statements("../docker/postgres/init.sh"));
    }

    @Test
    void each_account_has_a_limit_and_together_they_leave_each_other_room() throws IOException {
        List<String> accounts = statements("../docker/postgres/init.sh").stream()
                .filter(statement -> statement.startsWith("CREATE ROLE"))
                .toList();

        assertThat(accounts).hasSize(6).allMatch(LIMIT.asMatchPredicate());
        assertThat(accounts.stream()
                        .flatMap(account -> LIMIT.matcher(account).results())
                        .mapToInt(limit -> Integer.parseInt(limit.group(1)))
                        .sum())
                .isLessThanOrEqualTo(CONNECTIONS_BY_DEFAULT);
    }

    private static List<String> ofDefaultRun() {
        return Accounts.statements("egnevalg").stream()
                .map(AccountsAsWrittenTest::plain)
                .toList();
    }

    /** What is said of roles and rights, without passwords. */
    private static List<String> statements(String file) throws IOException {
        String text = Files.readString(Path.of(file))
                .replace(":\"DBNAME\"", "egnevalg")
                .replaceAll(" PASSWORD (:?'[^']*')", "")
                .replaceAll("(?m)^(--|\\\\).*$", "");
        int begin = text.indexOf("CREATE ROLE egnevalg_owner");
        int end = text.indexOf("lowrite(int, bytea) FROM PUBLIC;", begin);
        return Arrays.stream(text.substring(begin, text.indexOf(';', end)).split(";"))
                .map(AccountsAsWrittenTest::plain)
                .filter(statement -> statement.matches("(CREATE ROLE|GRANT|REVOKE) .*"))
                .toList();
    }

    private static String plain(String statement) {
        return statement.strip().replaceAll("\\s+", " ");
    }
}
