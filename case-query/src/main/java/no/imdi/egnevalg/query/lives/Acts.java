package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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

/** What was done in a case, as often as it was done. */
public record Acts(List<Done> done) {

    static final Acts NONE = new Acts(List.of());

    /** What kind of act it was. */
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
     * Acts that are alike.
     *
     * @param code channel, measure, level, outcome, reason or basis, after the kind
     * @param by the service whose act it was: the owner when it was entered
     * @param month of the day of the act; of a correction, voiding or erasure, of the day it was entered
     */
    public record Done(Kind kind, String code, AdviserService by, YearMonth month, int times) {

        private boolean isLike(Done other) {
            return kind == other.kind && code.equals(other.code) && by == other.by && month.equals(other.month);
        }
    }

    Acts after(AdviserService owner, CaseFileEvent event) {
        return switch (event) {
            case GuidanceGiven given -> with(Kind.GUIDANCE, given.channel(), owner, given.on());
            case MeasureTaken taken -> with(Kind.MEASURE, taken.measure(), owner, taken.on());
            case RiskAssessed assessed -> with(Kind.RISK_ASSESSMENT, assessed.level(), owner, assessed.on());
            case CaseFileClosed closed -> with(Kind.CLOSURE, closed.outcome(), owner, closed.on());
            case CaseFileReopened reopened -> with(Kind.REOPENING, reopened.reason(), owner, reopened.on());
            case RegistrationCorrected corrected -> entered(Kind.CORRECTION, corrected.reason(), owner, event);
            case CaseFileVoided voided -> entered(Kind.VOIDING, voided.reason(), owner, event);
            case CaseFileErased erased -> entered(Kind.ERASURE, erased.basis(), owner, event);
            default -> this;
        };
    }

    /** The acts of a kind. */
    public List<Done> of(Kind kind) {
        return done.stream().filter(each -> each.kind() == kind).toList();
    }

    private Acts entered(Kind kind, Enum<?> code, AdviserService owner, CaseFileEvent event) {
        return with(kind, code, owner, event.recorded().day());
    }

    private Acts with(Kind kind, Enum<?> code, AdviserService owner, LocalDate on) {
        Done one = new Done(kind, code.name(), owner, YearMonth.from(on), 1);
        List<Done> all = new ArrayList<>(done);
        for (int i = 0; i < all.size(); i++) {
            Done like = all.get(i);
            if (like.isLike(one)) {
                all.set(i, new Done(like.kind(), like.code(), like.by(), like.month(), like.times() + 1));
                return new Acts(List.copyOf(all));
            }
        }
        all.add(one);
        return new Acts(List.copyOf(all));
    }
}
