package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.state.Concern;
import no.imdi.egnevalg.command.casefile.state.Referrals.Referral;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.MoveSeen;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Agency;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;

/** Acts between the unit that owns a case and others. */
final class RandomReferrals {

    private final LifeOfCases cases;
    private final Chance chance;

    RandomReferrals(LifeOfCases cases, Chance chance) {
        this.cases = cases;
        this.chance = chance;
    }

    List<Runnable> possible(Life life) {
        List<Runnable> possible = new ArrayList<>(List.of(() -> send(life)));
        life.facts().referrals().byId().values().stream()
                .sorted(Comparator.comparing(referral -> referral.sent().referralId()))
                .forEach(referral -> possible.addAll(possible(life, referral)));
        var ownership = life.facts().ownership();
        if (ownership.hasUnseenAnswer(cases.today())) {
            possible.add(() -> cases.record(new HandoverAnswerSeen(life.caseId(), byOwner(life))));
        }
        if (ownership.move() != null) {
            possible.add(() -> cases.record(new MoveSeen(life.caseId(), byOwner(life))));
        }
        if (chance.oneIn(4)) {
            possible.add(() -> replaceUnit(life));
        }
        HandoverOffered offer = ownership.offer();
        if (offer == null) {
            possible.add(() -> offer(life));
        } else {
            possible.add(() -> handOver(life, offer));
            possible.add(() -> decline(life, offer));
            possible.add(() -> withdraw(life, offer));
        }
        return possible;
    }

    private List<Runnable> possible(Life life, Referral referral) {
        List<Runnable> possible = new ArrayList<>(answers(life, referral));
        String referralId = referral.sent().referralId();
        if (life.facts().referrals().hasUnseenAnswer(referralId, cases.today())) {
            possible.add(() -> cases.record(new ReferralAnswerSeen(life.caseId(), referralId, byOwner(life))));
        }
        return possible;
    }

    private List<Runnable> answers(Life life, Referral referral) {
        return switch (referral) {
            case Referral.Sent(ReferralSent sent) ->
                List.of(() -> accept(life, sent), () -> reject(life, sent), () -> revoke(life, sent));
            case Referral.Accepted accepted ->
                List.of(() -> complete(life, accepted.sent()), () -> revoke(life, accepted.sent()));
            case Referral.Ended _ -> List.of();
        };
    }

    /** All cases of a unit that has something to do here went to another unit of its service. */
    private void replaceUnit(Life life) {
        List<Unit> involved = Stream.of(
                        life.facts().referrals().byId().values().stream()
                                .flatMap(referral ->
                                        Stream.ofNullable(referral.sent().to().unit())),
                        life.facts().attention().concerns().values().stream().map(Concern::owner),
                        Stream.ofNullable(life.facts().ownership().offer()).map(HandoverOffered::to))
                .flatMap(units -> units)
                .filter(unit -> !unit.isSameAs(life.owner()))
                .sorted(Comparator.comparing(Unit::key))
                .toList();
        chance.any(involved).ifPresent(from -> {
            Unit to = chance.unit(from.service());
            if (!to.isSameAs(from)) {
                cases.record(new InvolvedUnitReplaced(life.caseId(), from, to, cases.recordedBy(to.service())));
            }
        });
    }

    private void send(Life life) {
        Recorded recorded = byOwner(life);
        ReferralRecipient to = chance.oneIn(3)
                ? ReferralRecipient.of(chance.any(Agency.values()))
                : ReferralRecipient.of(chance.unit(otherService(life)));
        cases.record(new ReferralSent(
                life.caseId(),
                chance.uuid(),
                chance.day(life.openedOn(), recorded.day()),
                to,
                chance.any(ReferralReason.values()),
                chance.any(Urgency.values()),
                recorded));
    }

    private void accept(Life life, ReferralSent sent) {
        Unit unit = sent.to().unit();
        if (unit == null) {
            Recorded recorded = byOwner(life);
            cases.record(new ReferralAccepted(
                    life.caseId(), sent.referralId(), chance.day(sent.on(), recorded.day()), null, recorded));
            return;
        }
        Recorded recorded = cases.recordedBy(unit.service());
        LocalDate on = chance.day(sent.on(), recorded.day());
        Optional<Life> own = chance.oneIn(3) ? caseOf(unit.service(), life) : Optional.empty();
        String receiving = own.map(Life::caseId)
                .orElseGet(() -> open(unit, on, life.owner().service(), recorded));
        cases.record(new ReferralAccepted(life.caseId(), sent.referralId(), on, receiving, recorded));
        if (!life.linked().contains(receiving)) {
            RandomActs.link(cases, chance, life.caseId(), receiving);
        }
    }

    private Optional<Life> caseOf(AdviserService service, Life other) {
        return chance.any(cases.lives().stream()
                .filter(life -> life.isOpen()
                        && life.owner().service() == service
                        && !life.caseId().equals(other.caseId()))
                .toList());
    }

    private String open(Unit unit, LocalDate on, AdviserService sender, Recorded recorded) {
        String caseId = chance.uuid();
        ReferralSource source = ReferralSource.valueOf(sender.name());
        cases.record(new CaseFileOpened(
                caseId, chance.caseNumber(), unit.service(), chance.registration(unit, on, source), recorded));
        return caseId;
    }

    private void reject(Life life, ReferralSent sent) {
        Unit unit = sent.to().unit();
        Recorded recorded = unit == null ? byOwner(life) : cases.recordedBy(unit.service());
        cases.record(new ReferralRejected(
                life.caseId(),
                sent.referralId(),
                chance.day(sent.on(), recorded.day()),
                chance.any(RejectionReason.values()),
                recorded));
    }

    private void revoke(Life life, ReferralSent sent) {
        Recorded recorded = byOwner(life);
        cases.record(new ReferralRevoked(
                life.caseId(),
                sent.referralId(),
                chance.day(sent.on(), recorded.day()),
                chance.any(RevocationReason.values()),
                recorded));
    }

    private void complete(Life life, ReferralSent sent) {
        Recorded recorded = byOwner(life);
        cases.record(new ReferralCompleted(
                life.caseId(),
                sent.referralId(),
                chance.day(sent.on(), recorded.day()),
                chance.any(ReferralOutcome.values()),
                recorded));
    }

    private void offer(Life life) {
        Recorded recorded = byOwner(life);
        Unit to = chance.unit(chance.any(AdviserService.values()));
        if (!to.equals(life.owner())) {
            cases.record(new HandoverOffered(
                    life.caseId(),
                    chance.day(life.openedOn(), recorded.day()),
                    life.owner(),
                    to,
                    chance.any(HandoverReason.values()),
                    chance.any(Urgency.values()),
                    recorded));
        }
    }

    private void handOver(Life life, HandoverOffered offer) {
        Recorded recorded = cases.recordedBy(offer.to().service());
        LocalDate turnedOn = life.facts().days().earliestTurn();
        LocalDate earliest = turnedOn.isAfter(offer.on()) ? turnedOn : offer.on();
        cases.record(new CaseFileHandedOver(
                life.caseId(), chance.day(earliest, recorded.day()), life.owner(), offer.to(), recorded));
    }

    private void decline(Life life, HandoverOffered offer) {
        Recorded recorded = cases.recordedBy(offer.to().service());
        cases.record(new HandoverDeclined(
                life.caseId(), chance.day(offer.on(), recorded.day()), chance.any(RejectionReason.values()), recorded));
    }

    private void withdraw(Life life, HandoverOffered offer) {
        Recorded recorded = byOwner(life);
        cases.record(new HandoverWithdrawn(
                life.caseId(),
                chance.day(offer.on(), recorded.day()),
                chance.any(RevocationReason.values()),
                recorded));
    }

    private AdviserService otherService(Life life) {
        return chance.any(Arrays.stream(AdviserService.values())
                        .filter(service -> service != life.owner().service())
                        .toList())
                .orElseThrow();
    }

    private Recorded byOwner(Life life) {
        return cases.recordedBy(life.owner().service());
    }
}
