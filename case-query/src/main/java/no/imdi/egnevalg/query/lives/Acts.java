package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;

/** The acts in a case, with how often each was done. */
public record Acts(List<Done> done) {

    static final Acts NONE = new Acts(List.of());

    /** The kind of an act. */
    public enum Kind {
        GUIDANCE,
        MEASURE,
        RISK_ASSESSMENT,
        CLOSURE,
        REOPENING,
        CORRECTION,
        VOIDING,
        ERASURE
    }

    /**
     * A group of equal acts.
     *
     * @param code channel, measure, level, outcome, reason or basis, depending on the kind
     * @param by the service that did the act: the owner when it was entered
     * @param month the month of the act; of a correction, voiding or erasure, the month in which it was entered
     * @param opened of a correction, a month of opening that it affected; null for other acts
     */
    public record Done(
            Kind kind,
            String code,
            AdviserService by,
            YearMonth month,
            int times,
            @Nullable YearMonth opened) {

        private boolean isLike(Done other) {
            return kind == other.kind
                    && code.equals(other.code)
                    && by == other.by
                    && month.equals(other.month)
                    && Objects.equals(opened, other.opened);
        }
    }

    /**
     * Returns the acts after one more event.
     *
     * @param opened the day of opening as it was known before the event
     */
    Acts after(AdviserService owner, LocalDate opened, CaseFileEvent event) {
        return switch (event) {
            case GuidanceGiven given -> with(Kind.GUIDANCE, given.channel(), owner, given.on());
            case MeasureTaken taken -> with(Kind.MEASURE, taken.measure(), owner, taken.on());
            case RiskAssessed assessed -> with(Kind.RISK_ASSESSMENT, assessed.level(), owner, assessed.on());
            case CaseFileClosed closed -> with(Kind.CLOSURE, closed.outcome(), owner, closed.on());
            case CaseFileReopened reopened -> with(Kind.REOPENING, reopened.reason(), owner, reopened.on());
            case RegistrationCorrected corrected -> corrected(owner, opened, corrected);
            case CaseFileVoided voided -> entered(Kind.VOIDING, voided.reason(), owner, event);
            case CaseFileErased erased -> entered(Kind.ERASURE, erased.basis(), owner, event);
            default -> this;
        };
    }

    /** Returns the acts of a kind. */
    public List<Done> of(Kind kind) {
        return done.stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * A correction affects the month in which the case is now opened, and the former one where that is in another year.
     */
    private Acts corrected(AdviserService owner, LocalDate before, RegistrationCorrected corrected) {
        YearMonth left = YearMonth.from(before);
        YearMonth now = YearMonth.from(corrected.to().openedOn());
        Done done = new Done(
                Kind.CORRECTION,
                corrected.reason().name(),
                owner,
                YearMonth.from(corrected.recorded().day()),
                1,
                now);
        Acts after = with(done);
        return left.getYear() == now.getYear()
                ? after
                : after.with(new Done(done.kind(), done.code(), done.by(), done.month(), 1, left));
    }

    private Acts entered(Kind kind, Enum<?> code, AdviserService owner, CaseFileEvent event) {
        return with(kind, code, owner, event.recorded().day());
    }

    private Acts with(Kind kind, Enum<?> code, AdviserService owner, LocalDate on) {
        return with(new Done(kind, code.name(), owner, YearMonth.from(on), 1, null));
    }

    private Acts with(Done one) {
        List<Done> all = new ArrayList<>(done);
        for (int i = 0; i < all.size(); i++) {
            Done like = all.get(i);
            if (like.isLike(one)) {
                all.set(
                        i,
                        new Done(like.kind(), like.code(), like.by(), like.month(), like.times() + 1, like.opened()));
                return new Acts(List.copyOf(all));
            }
        }
        all.add(one);
        return new Acts(List.copyOf(all));
    }
}
