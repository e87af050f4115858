package no.imdi.egnevalg.query.http;

/** The view has not come to the version asked for. */
final class VersionNotAvailableException extends RuntimeException {

    VersionNotAvailableException() {
        super("version-not-available", null, false, false);
    }
}
