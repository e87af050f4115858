package no.imdi.egnevalg.access.log;

import java.sql.SQLException;

/** The access log could not be written or asked. Whoever asked for something gets no answer then. */
public class AccessLogUnavailableException extends RuntimeException {

    private AccessLogUnavailableException(String message) {
        super(message);
    }

    /** The database refused, or was not there. Its own message is left out, as it may repeat what was to be written. */
    static AccessLogUnavailableException because(SQLException failure) {
        return new AccessLogUnavailableException("The access log does not answer: SQL state " + failure.getSQLState());
    }

    static AccessLogUnavailableException because(String reason) {
        return new AccessLogUnavailableException("The access log does not answer: " + reason);
    }
}
