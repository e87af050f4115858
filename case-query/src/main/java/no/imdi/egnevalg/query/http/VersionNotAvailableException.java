package no.imdi.egnevalg.query.http;

/** The view has not reached the requested version, or the caller may not know that it has. */
final class VersionNotAvailableException extends RuntimeException {

    private final boolean hidden;

    VersionNotAvailableException(boolean hidden) {
        super("version-not-available", null, false, false);
        this.hidden = hidden;
    }

    boolean isHidden() {
        return hidden;
    }
}
