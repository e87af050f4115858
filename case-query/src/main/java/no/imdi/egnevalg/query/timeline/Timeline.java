package no.imdi.egnevalg.query.timeline;

import java.util.List;
import no.imdi.egnevalg.query.grants.SeenInEmergency;
import no.imdi.egnevalg.query.http.CodeLabel;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a case, and in the other cases of the same person.
 *
 * @param caseNumber left out where the case has been erased
 * @param service the service that opened the case
 * @param owner the service that owns it now
 * @param version sequence number of the last event of the case that the timeline contains
 * @param cases all cases whose entries are shown, the requested one first
 * @param hiddenCases the number of cases of the same person that the caller may not see
 * @param entries by the day they happened, then by registration
 * @param emergencies the emergencies in which others opened the requested case, newest first; only shown to its owner
 * @param labels the labels of the services
 */
record Timeline(
        String caseId,
        @Nullable String caseNumber,
        String service,
        String owner,
        long version,
        List<Case> cases,
        int hiddenCases,
        List<Entry> entries,
        List<SeenInEmergency> emergencies,
        ServiceLabels labels) {

    record Case(
            String caseId,
            @Nullable String caseNumber,
            String service,
            String owner,
            long version,
            ServiceLabels labels) {}

    /** The labels of a case's services, as used in the year of the latest entry. */
    record ServiceLabels(CodeLabel service, CodeLabel owner) {}

    /**
     * One entry.
     *
     * @param version sequence number of its event in its case
     * @param date the day it happened
     * @param registeredAt the time it was entered, UTC
     * @param what the kind of the entry, a code that does not change
     * @param label the label of the kind
     * @param concernId the concern it is about
     * @param referralId the referral it is about
     * @param who empty where the other case is left out and the author would lead to it
     * @param otherCaseId the other case it is about; left out where the caller may not see that case
     * @param corrects versions of the entries it corrects
     * @param correctedBy versions of the entries that correct it
     * @param corrections the content of those entries
     * @param counting how the case counts; on its opening only
     * @param note the note of the entry
     */
    record Entry(
            String caseId,
            @Nullable String caseNumber,
            String service,
            long version,
            String date,
            String registeredAt,
            Who who,
            String what,
            String label,
            @Nullable String concernId,
            @Nullable String referralId,
            @Nullable String otherCaseId,
            List<Detail> details,
            List<Change> changes,
            List<Long> corrects,
            List<Long> correctedBy,
            List<Correction> corrections,
            @Nullable Counted counting,
            @Nullable Note note) {}

    /**
     * A note.
     *
     * @param about version of the entry it belongs to; absent where it belongs to none
     * @param text absent where it was erased or cannot be read
     * @param erased true where the text has been erased
     * @param unreadable true where the text exists and cannot be read
     */
    record Note(
            String noteId,
            @Nullable Long about,
            @Nullable String text,
            @Nullable Boolean erased,
            @Nullable Boolean unreadable) {}

    /**
     * The author of an entry.
     *
     * @param id pseudonymous; left out where only the role is shown, or nothing
     */
    record Who(
            @Nullable String id,
            @Nullable Value role,
            @Nullable Value service) {}

    /**
     * A code or a day.
     *
     * @param label the short label of the code; absent for a day
     * @param longLabel the full label of the code; absent for a day
     */
    record Value(
            String code, @Nullable String label, @Nullable String longLabel) {}

    record Detail(String name, String label, List<Value> values) {}

    record Change(String name, String label, List<Value> from, List<Value> to) {}

    /** A later correction, shown with the entry it corrects. */
    record Correction(long version, String date, List<Change> changes) {}

    /**
     * How the case counts.
     *
     * @param counts false where the case is void
     * @param year the year of openedOn as corrected
     * @param text the same as a sentence
     */
    record Counted(boolean counts, int year, String service, String text) {}
}
