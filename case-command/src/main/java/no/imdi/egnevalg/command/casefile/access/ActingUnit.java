package no.imdi.egnevalg.command.casefile.access;

import java.util.Optional;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.Concern;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.Unit;

/** The unit that may do an act. */
public sealed interface ActingUnit {

    /** The unit that owns the case. */
    ActingUnit OWNER = new Owner();

    /** The unit that owns the case, or the competence team, which reviews all cases. */
    ActingUnit OWNER_OR_COMPETENCE_TEAM = new OwnerOrCompetenceTeam();

    /** The unit that the case is offered to. */
    ActingUnit HANDOVER_RECIPIENT = new HandoverRecipient();

    /** No unit: the act is reserved for privacy officers. */
    ActingUnit PRIVACY_OFFICERS = new PrivacyOfficers();

    /** The unit in the current state of a case. Empty where there is none, for example without an offer. */
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

    /** The unit that a case is referred to. For an agency, which has no log-in here, it is the owner of the case. */
    record ReferralRecipient(String referralId) implements ActingUnit {

        @Override
        public Optional<Unit> in(CaseFacts facts) {
            return Optional.ofNullable(facts.referrals().byId().get(referralId))
                    .map(referral -> Optional.ofNullable(referral.sent().to().unit())
                            .orElse(facts.ownership().owner()));
        }
    }

    /** The unit responsible for a concern. */
    record ConcernOwner(String concernId) implements ActingUnit {

        @Override
        public Optional<Unit> in(CaseFacts facts) {
            return Optional.ofNullable(facts.attention().concerns().get(concernId))
                    .map(Concern::owner);
        }
    }
}
