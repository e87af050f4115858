package no.imdi.egnevalg.access.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/**
 * Reads the whole log, a portion at a time, and computes every hash anew. It names the first row that is not right. One
 * check is done at a time.
 */
public final class ChainVerifier {

    private static final int ROWS_A_PORTION = 1_000;

    private final DataSource database;
    private final Semaphore turn = new Semaphore(1);

    ChainVerifier(DataSource database) {
        this.database = database;
    }

    /** Checks the chain by itself. It cannot tell whether the latest entries were cut off. */
    public ChainVerdict verify() {
        return inTurn(new ChainWalk(null));
    }

    /** Checks the chain, and that it still holds the head that was noted earlier. */
    public ChainVerdict verify(LogHead noted) {
        return inTurn(new ChainWalk(noted));
    }

    private ChainVerdict inTurn(ChainWalk walk) {
        if (!turn.tryAcquire()) {
            throw new VerificationUnderWayException();
        }
        try {
            return walk(walk);
        } finally {
            turn.release();
        }
    }

    private ChainVerdict walk(ChainWalk walk) {
        try (Connection connection = database.getConnection()) {
            // Outside a transaction the driver would take the whole log into memory.
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(ROWS_A_PORTION);
                return walk(walk, statement);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw AccessLogUnavailableException.because(e);
        }
    }

    private static ChainVerdict walk(ChainWalk walk, Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(ChainRow.ALL)) {
            while (rows.next()) {
                Optional<ChainVerdict> broken = walk.step(ChainRow.read(rows));
                if (broken.isPresent()) {
                    return broken.get();
                }
            }
            return walk.end();
        }
    }
}
