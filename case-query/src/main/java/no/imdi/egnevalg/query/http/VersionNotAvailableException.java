package no.imdi.egnevalg.query.http;

/** The view has not come to the version asked for, or the caller may not know that it has. */
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
