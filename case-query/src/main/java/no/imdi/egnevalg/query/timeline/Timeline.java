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
 * @param cases all the cases whose entries are shown, the one asked for first
 * @param hiddenCases cases of the same person that the caller may not see
 * @param entries by the day it happened, then by registration
 * @param emergencies in which others opened the case asked for, the newest first; told to its owner only
 * @param labels what the services are called
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

    /** What the services of a case are called, as in the year in which something last happened in it. */
    record ServiceLabels(CodeLabel service, CodeLabel owner) {}

    /**
     * One thing that happened.
     *
     * @param version sequence number of its event in its case
     * @param date the day it happened
     * @param registeredAt the moment it was entered, UTC
     * @param what lasting code
     * @param label what that is called
     * @param concernId the concern it is about
     * @param referralId the referral it is about
     * @param who empty where the other case is left out and the author would lead to it
     * @param otherCaseId the other case it is about; left out where the caller may not see that one
     * @param corrects versions of the entries it puts right
     * @param correctedBy versions of the entries that put it right
     * @param corrections what those say
     * @param counting how the case counts; on its opening only
     * @param note the words of a note
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
     * What somebody wrote.
     *
     * @param about version of the entry it belongs to; absent where it stands for itself
     * @param text absent where it cannot be told
     * @param erased true where the words have been erased
     * @param unreadable true where they cannot be read though they should be
     */
    record Note(
            String noteId,
            @Nullable Long about,
            @Nullable String text,
            @Nullable Boolean erased,
            @Nullable Boolean unreadable) {}

    /**
     * Who entered it.
     *
     * @param id pseudonymous; left out where only the role is told, or nothing
     */
    record Who(
            @Nullable String id,
            @Nullable Value role,
            @Nullable Value service) {}

    /**
     * A code or a day.
     *
     * @param label what the code is called, shortly; absent for a day
     * @param longLabel the same in full; absent for a day
     */
    record Value(
            String code, @Nullable String label, @Nullable String longLabel) {}

    record Detail(String name, String label, List<Value> values) {}

    record Change(String name, String label, List<Value> from, List<Value> to) {}

    /** A later correction, beside what it put right. */
    record Correction(long version, String date, List<Change> changes) {}

    /**
     * How the case counts.
     *
     * @param counts false where it is void
     * @param year the year of openedOn as corrected
     * @param text the same as a sentence
     */
    record Counted(boolean counts, int year, String service, String text) {}
}
