package no.imdi.egnevalg.query.timeline;

import java.util.Objects;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;

/** Whose act an event is, told from the state of the case before it. */
final class ExpectedActor {

    private ExpectedActor() {}

    static AdviserService of(CaseFileEvent event, @Nullable CaseFileState before) {
        if (event instanceof CaseFileOpened opened) {
            return opened.service();
        }
        var facts = Objects.requireNonNull(before).facts();
        AdviserService owner = facts.ownership().owner().service();
        return switch (event) {
            case ReferralAccepted accepted -> recipient(before, accepted.referralId(), owner);
            case ReferralRejected rejected -> recipient(before, rejected.referralId(), owner);
            case HandoverDeclined _ ->
                Objects.requireNonNull(facts.ownership().offer()).to().service();
            case CaseFileHandedOver handedOver -> handedOver.to().service();
            default -> owner;
        };
    }

    private static AdviserService recipient(CaseFileState state, String referralId, AdviserService owner) {
        var unit = Objects.requireNonNull(state.facts().referrals().byId().get(referralId))
                .sent()
                .to()
                .unit();
        return unit == null ? owner : unit.service();
    }
}
