package no.imdi.egnevalg.query.accesslog;

import no.imdi.egnevalg.access.log.ChainVerdict;
import no.imdi.egnevalg.access.log.LogHead;
import org.jspecify.annotations.Nullable;

/**
 * The result of verifying the access log.
 *
 * @param count the number of entries of an intact log
 * @param head the last entry of an intact log
 * @param finding the error: ALTERED, MISSING or HEAD_MISMATCH
 * @param position of the first wrong entry, or of the noted head
 */
record Verification(
        boolean intact,
        @Nullable Long count,
        @Nullable LogHead head,
        @Nullable String finding,
        @Nullable Long position) {

    static Verification of(ChainVerdict verdict) {
        return switch (verdict) {
            case ChainVerdict.Intact(long count, LogHead head) -> new Verification(true, count, head, null, null);
            case ChainVerdict.Altered(long position) -> broken("ALTERED", position);
            case ChainVerdict.Missing(long position) -> broken("MISSING", position);
            case ChainVerdict.HeadMismatch(LogHead noted) -> broken("HEAD_MISMATCH", noted.position());
        };
    }

    private static Verification broken(String finding, long position) {
        return new Verification(false, null, null, finding, position);
    }
}
