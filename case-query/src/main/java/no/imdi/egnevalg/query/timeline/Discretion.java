package no.imdi.egnevalg.query.timeline;

import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.Author;

/**
 * Leaves out of an entry what would lead to another case that the reader may not see. That something happened stays
 * told, and why.
 */
final class Discretion {

    private static final Author UNTOLD = new Author(Tombstone.NOBODY, null, null);

    private final Set<String> named;

    /** @param named ids of cases that may be told */
    Discretion(Set<String> named) {
        this.named = named;
    }

    StoredEntry of(StoredEntry entry) {
        return entry.otherCaseId() == null || named.contains(entry.otherCaseId()) ? entry : withoutOtherCase(entry);
    }

    private static StoredEntry withoutOtherCase(StoredEntry entry) {
        return new StoredEntry(
                entry.version(),
                entry.what(),
                entry.date(),
                entry.registeredAt(),
                author(entry),
                entry.service(),
                entry.concernId(),
                entry.referralId(),
                null,
                entry.details(),
                entry.changes(),
                entry.note());
    }

    /**
     * Who makes a link sees both cases, so it may be the other's unit. Who answers a referral is the one it was sent
     * to, which is told.
     */
    private static Author author(StoredEntry entry) {
        return switch (entry.what()) {
            case CASE_FILES_LINKED, CASE_FILES_UNLINKED -> UNTOLD;
            default -> entry.author();
        };
    }
}
