package no.imdi.egnevalg.query.timeline;

import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.Author;

/**
 * Removes everything from an entry that would lead to another case which the reader may not see. The entry still says
 * what happened, and why.
 */
final class HiddenCaseFilter {

    private static final Author NOT_NAMED = new Author(Tombstone.NOBODY, null, null);

    private final Set<String> named;

    /** @param named ids of the cases that may be named */
    HiddenCaseFilter(Set<String> named) {
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
     * The author of a link sees both cases, and may belong to the other case's unit. The author of an answer to a
     * referral belongs to the unit that the entry names anyway.
     */
    private static Author author(StoredEntry entry) {
        return switch (entry.what()) {
            case CASE_FILES_LINKED, CASE_FILES_UNLINKED -> NOT_NAMED;
            default -> entry.author();
        };
    }
}
