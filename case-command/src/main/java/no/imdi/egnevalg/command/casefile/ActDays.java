package no.imdi.egnevalg.command.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import org.jspecify.annotations.Nullable;

/**
 * The days that later acts must respect.
 *
 * @param openedOn when the service took the case up
 * @param firstActOn the earliest day of any act that followed; null before the first
 * @param turnedOn the latest day on which the case was opened, closed, reopened, handed over or recategorised: what turns
 *     its course again comes after it
 * @param latestActOn the latest day of anything that was done
 */
public record ActDays(LocalDate openedOn, @Nullable LocalDate firstActOn, LocalDate turnedOn, LocalDate latestActOn) {

    static ActDays of(LocalDate openedOn) {
        return new ActDays(openedOn, null, openedOn, openedOn);
    }

    ActDays after(CaseFileEvent event) {
        return switch (event) {
            case RegistrationCorrected corrected -> openedOn(corrected.to().openedOn());
            case GuidanceGiven given -> acted(given.on());
            case MeasureTaken taken -> acted(taken.on());
            case RiskAssessed assessed -> acted(assessed.on());
            case CaseFileRecategorised recategorised -> turned(recategorised.effectiveOn());
            case CaseFileHandedOver handedOver -> turned(handedOver.on());
            case CaseFileClosed closed -> turned(closed.on());
            case CaseFileReopened reopened -> turned(reopened.on());
            default -> this;
        };
    }

    /** What speaks against an act on a day that has not come, or lies before the opening. */
    public List<Refusal> refusals(String pointer, LocalDate on, Recorded recorded) {
        return refusals(pointer, on, openedOn, recorded);
    }

    /** As {@link #refusals}, for an act that turns the course of the case: it does not lie before the last turn either. */
    public List<Refusal> refusalsOfTurn(String pointer, LocalDate on, Recorded recorded) {
        return refusals(pointer, on, turnedOn, recorded);
    }

    /** As {@link #refusals}, for an act that ends the work: it does not lie before anything that was done. */
    public List<Refusal> refusalsOfEnd(String pointer, LocalDate on, Recorded recorded) {
        return refusals(pointer, on, latestActOn, recorded);
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

    private ActDays openedOn(LocalDate day) {
        // The first turn is the opening; later turns stay where they are.
        return new ActDays(
                day,
                firstActOn,
                turnedOn.equals(openedOn) ? day : turnedOn,
                latestActOn.equals(openedOn) ? day : latestActOn);
    }

    private ActDays acted(LocalDate on) {
        return new ActDays(openedOn, earlier(firstActOn, on), turnedOn, later(latestActOn, on));
    }

    private ActDays turned(LocalDate on) {
        return new ActDays(openedOn, earlier(firstActOn, on), later(turnedOn, on), later(latestActOn, on));
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
