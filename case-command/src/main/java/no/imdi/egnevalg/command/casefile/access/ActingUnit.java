package no.imdi.egnevalg.command.casefile.access;

import java.util.Optional;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.Concern;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.Unit;

/** Whose act an act is. */
public sealed interface ActingUnit {

    /** The unit that owns the case. */
    ActingUnit OWNER = new Owner();

    /** The unit that owns the case, or the competence team, which reviews the cases of all. */
    ActingUnit OWNER_OR_COMPETENCE_TEAM = new OwnerOrCompetenceTeam();

    /** The unit that the case is offered to. */
    ActingUnit HANDOVER_RECIPIENT = new HandoverRecipient();

    /** No unit: it is for those who watch over the register. */
    ActingUnit PRIVACY_OFFICERS = new PrivacyOfficers();

    /** The unit in a case as it stands; empty where there is none, as where nothing is offered. */
    Optional<Unit> in(CaseFacts facts);

    /** The unit that owns the case. */
    record Owner() implements ActingUnit {

        @Override
        public Optional<Unit> in(CaseFacts facts) {
            return Optional.of(facts.ownership().owner());
        }
    }

    /** The unit that owns the case, or the competence team. */
    record OwnerOrCompetenceTeam() implements ActingUnit {

        @Override
        public Optional<Unit> in(CaseFacts facts) {
            return OWNER.in(facts);
        }
    }

    /** The unit that the case is offered to. */
    record HandoverRecipient() implements ActingUnit {

        @Override
        public Optional<Unit> in(CaseFacts facts) {
            return Optional.ofNullable(facts.ownership().offer()).map(HandoverOffered::to);
        }
    }

    /** Privacy officers, who belong to no unit and see no case. */
    record PrivacyOfficers() implements ActingUnit {

        @Override
        public Optional<Unit> in(CaseFacts facts) {
            return Optional.empty();
        }
    }

    /** The unit that a case is referred to; for an agency, which has no log-in here, the unit that referred it. */
    record ReferralRecipient(String referralId) implements ActingUnit {

        @Override
        public Optional<Unit> in(CaseFacts facts) {
            return Optional.ofNullable(facts.referrals().byId().get(referralId))
                    .map(referral -> Optional.ofNullable(referral.sent().to().unit())
                            .orElse(facts.ownership().owner()));
        }
    }

    /** The unit that is to look after a concern. */
    record ConcernOwner(String concernId) implements ActingUnit {

        @Override
        public Optional<Unit> in(CaseFacts facts) {
            return Optional.ofNullable(facts.attention().concerns().get(concernId))
                    .map(Concern::owner);
        }
    }
}
