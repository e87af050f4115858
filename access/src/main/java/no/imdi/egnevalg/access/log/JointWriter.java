package no.imdi.egnevalg.access.log;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;

/** Writes the entries of several requests in one statement. Where that fails, each stands for its own. */
final class JointWriter {

    private static final String CONNECTION_FAILED = "08";
    private static final String GRANT_LIMIT_REACHED = "EV429";

    private final AppendStatement statement;

    JointWriter(AppendStatement statement) {
        this.statement = statement;
    }

    void write(List<WaitingEntries> together) {
        if (together.isEmpty()) {
            return;
        }
        try {
            var appended = statement.execute(
                    together.stream().flatMap(each -> each.entries().stream()).toList());
            var places = appended.iterator();
            together.forEach(each -> each.take(places));
        } catch (SQLException e) {
            if (together.size() > 1 && isAboutEntries(e)) {
                writeSingly(together);
            } else {
                together.forEach(each -> each.fail(reason(e)));
            }
        } catch (RuntimeException e) {
            together.forEach(each -> each.fail(e));
        }
    }

    /** Who has given up while the others were tried is not written for nothing. */
    private void writeSingly(List<WaitingEntries> together) {
        together.stream().filter(Predicate.not(WaitingEntries::isGivenUp)).forEach(each -> write(List.of(each)));
    }

    private static RuntimeException reason(SQLException e) {
        return GRANT_LIMIT_REACHED.equals(e.getSQLState())
                ? new GrantLimitReachedException()
                : AccessLogUnavailableException.because(e);
    }

    /** A database that cannot be reached is not asked again for each of them. */
    private static boolean isAboutEntries(SQLException e) {
        return e.getSQLState() != null && !e.getSQLState().startsWith(CONNECTION_FAILED);
    }
}
