package no.imdi.egnevalg.access.log;

/** What a check of the whole access log has found. */
public sealed interface ChainVerdict {

    /**
     * Every entry from the first to the last is as it was written.
     *
     * @param head worth noting outside the database: only a noted head shows that later ones were cut off
     */
    record Intact(long count, LogHead head) implements ChainVerdict {}

    /** The first entry that is not as it was written. */
    record Altered(long position) implements ChainVerdict {}

    /** The first entry that is gone. */
    record Missing(long position) implements ChainVerdict {}

    /** The head noted earlier is not in the log: the log was cut off before it, or written anew. */
    record HeadMismatch(LogHead noted) implements ChainVerdict {}
}
