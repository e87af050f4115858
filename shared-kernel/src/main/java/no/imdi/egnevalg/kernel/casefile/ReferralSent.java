package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.axonframework.serialization.Revision;

/** The case was referred to another unit or to an agency, which has not answered yet. */
@Revision("1")
public record ReferralSent(
        String caseId,
        String referralId,
        LocalDate on,
        ReferralRecipient to,
        ReferralReason reason,
        Urgency urgency,
        Recorded recorded)
        implements CaseFileEvent {
    public ReferralSent {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(referralId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(to);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(urgency);
        Objects.requireNonNull(recorded);
    }

    /** The same referral to another unit. */
    public ReferralSent to(Unit unit) {
        return new ReferralSent(caseId, referralId, on, ReferralRecipient.of(unit), reason, urgency, recorded);
    }

    /** True where the referral was sent to this unit. */
    public boolean isTo(Unit unit) {
        return to.unit() != null && to.unit().isSameAs(unit);
    }

    /** The last day for an answer in time. It is computed, so that events of any age have one. */
    public LocalDate answerDueOn() {
        return AnswerDue.on(on, urgency);
    }
}
