package no.imdi.egnevalg.faults;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an adviser knows of the case that they work on. */
final class CaseInHand {

    private final String caseId;
    private String category;
    private LocalDate day;
    private @Nullable String concern;
    private @Nullable String referral;
    private boolean accepted;
    private boolean linked;
    private boolean closed;

    CaseInHand(String caseId, String category, LocalDate openedOn) {
        this.caseId = caseId;
        this.category = category;
        this.day = openedOn;
    }

    String caseId() {
        return caseId;
    }

    String category() {
        return category;
    }

    void isAbout(String other) {
        category = other;
    }

    /** The day of the last act. */
    LocalDate day() {
        return day;
    }

    void later(int days) {
        day = day.plusDays(days);
    }

    /** The concern that is not resolved; null where there is none. */
    @Nullable
    String concern() {
        return concern;
    }

    void flagged(@Nullable String id) {
        concern = id;
    }

    /** The referral that has not ended; null where there is none. */
    @Nullable
    String referral() {
        return referral;
    }

    void referred(@Nullable String id) {
        referral = id;
        accepted = false;
    }

    /** Whether the colleague has accepted the referral. */
    boolean isAccepted() {
        return accepted;
    }

    void accepted() {
        accepted = true;
    }

    /** Whether it is linked with the case before. */
    boolean isLinked() {
        return linked;
    }

    void linked(boolean now) {
        linked = now;
    }

    boolean isClosed() {
        return closed;
    }

    void closed(boolean now) {
        closed = now;
    }
}
