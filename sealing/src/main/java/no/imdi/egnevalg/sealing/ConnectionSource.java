package no.imdi.egnevalg.sealing;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Gives a connection that is closed after use. A {@code DataSource::getConnection} works by itself; to take part in the
 * caller's transaction, give a source whose connections belong to it and survive being closed.
 */
@FunctionalInterface
public interface ConnectionSource {

    /** A connection to work with and to close. */
    Connection open() throws SQLException;
}
