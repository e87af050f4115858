package no.imdi.egnevalg.command.casefile.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernRemoved;
import org.jspecify.annotations.Nullable;

/**
 * The days that limit when later acts may take place.
 *
 * @param openedOn the day on which the service opened the case
 * @param firstActOn the earliest day on which anything was done: the registration or a later act
 * @param lastTurnOn the latest day on which the case was closed, reopened, handed over or recategorised; null before
 *     the first such act. The next act of these kinds cannot lie before it
 * @param lastActOn the latest day of any act after the registration; null before the first
 */
public record ActDays(
        LocalDate openedOn,
        LocalDate firstActOn,
        @Nullable LocalDate lastTurnOn,
        @Nullable LocalDate lastActOn) {

    static ActDays of(LocalDate openedOn, LocalDate registeredOn) {
        return new ActDays(openedOn, registeredOn, null, null);
    }

    ActDays after(CaseFileEvent event) {
        return switch (event) {
            case RegistrationCorrected corrected ->
                new ActDays(corrected.to().openedOn(), firstActOn, lastTurnOn, lastActOn);
            case GuidanceGiven given -> acted(given.on());
            case MeasureTaken taken -> acted(taken.on());
            case RiskAssessed assessed -> acted(assessed.on());
            case ConcernFlagged flagged -> acted(flagged.on());
            case ConcernResolved resolved -> acted(resolved.on());
            case SecondaryConcernAdded added -> acted(added.on());
            case SecondaryConcernRemoved removed -> acted(removed.on());
            case ReferralSent sent -> acted(sent.on());
            case ReferralAccepted accepted -> acted(accepted.on());
            case HandoverOffered offered -> acted(offered.on());
            case CaseFileRecategorised recategorised -> turned(recategorised.effectiveOn());
            case CaseFileHandedOver handedOver -> turned(handedOver.on());
            case CaseFileClosed closed -> turned(closed.on());
            case CaseFileReopened reopened -> turned(reopened.on());
            default -> this;
        };
    }

    /** The reasons to refuse an act whose day lies in the future or before the opening. */
    public List<Refusal> refusals(String pointer, LocalDate on, Recorded recorded) {
        return refusals(pointer, on, openedOn, recorded);
    }

    /**
     * As {@link #refusals}, for an act that changes the course of the case. It cannot lie before the last turn either.
     */
    public List<Refusal> refusalsOfTurn(String pointer, LocalDate on, Recorded recorded) {
        return refusals(pointer, on, earliestTurn(), recorded);
    }

    /** As {@link #refusals}, for an act that ends the work. It cannot lie before any other act. */
    public List<Refusal> refusalsOfEnd(String pointer, LocalDate on, Recorded recorded) {
        return refusals(pointer, on, earliestEnd(), recorded);
    }

    /** The earliest day on which the course of the case may change again. */
    public LocalDate earliestTurn() {
        return later(lastTurnOn, openedOn);
    }

    /** The earliest day on which the work may end. */
    public LocalDate earliestEnd() {
        return later(lastActOn, openedOn);
    }

    private static List<Refusal> refusals(String pointer, LocalDate on, LocalDate notBefore, Recorded recorded) {
        List<Refusal> refusals = new ArrayList<>();
        if (on.isAfter(recorded.day())) {
            refusals.add(new Refusal.DayInFuture(pointer));
        }
        if (on.isBefore(notBefore)) {
            refusals.add(new Refusal.DayTooEarly(pointer));
        }
        return refusals;
    }

    private ActDays acted(LocalDate on) {
        return new ActDays(openedOn, earlier(firstActOn, on), lastTurnOn, later(lastActOn, on));
    }

    private ActDays turned(LocalDate on) {
        return new ActDays(openedOn, earlier(firstActOn, on), later(lastTurnOn, on), later(lastActOn, on));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
