package no.imdi.egnevalg.command.caller;

/**
 * Who does an act.
 *
 * @param id pseudonymous; never a name
 */
public record Author(String id) {

    /** What stands in the log for acts done before the register can tell its callers apart. */
    public static final Author UNIDENTIFIED = new Author("unidentified");
}
