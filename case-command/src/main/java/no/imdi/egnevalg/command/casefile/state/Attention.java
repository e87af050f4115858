package no.imdi.egnevalg.command.casefile.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * The risk and the concerns of a case.
 *
 * @param risk the risk assessment with the latest day, whenever it was entered; null before the first
 * @param concerns unresolved concerns by concern id
 * @param resolved ids of the resolved concerns
 */
public record Attention(@Nullable RiskAssessed risk, Map<String, Concern> concerns, Set<String> resolved) {

    static final Attention NONE = new Attention(null, Map.of(), Set.of());

    Attention after(CaseFileEvent event) {
        return switch (event) {
            case RiskAssessed assessed -> assessed(assessed);
            case ConcernFlagged flagged -> flagged(Concern.of(flagged));
            case ConcernResolved resolution -> resolved(resolution.concernId());
            case InvolvedUnitReplaced replaced -> passedOn(replaced.from(), replaced.to());
            // A voided case has no open concerns.
            case CaseFileVoided _ -> new Attention(risk, Map.of(), resolved);
            case CaseFileErased _ -> NONE;
            default -> this;
        };
    }

    /** Gives the concerns of one unit to another, when the case or all cases of the unit change owner. */
    Attention passedOn(Unit from, Unit to) {
        Map<String, Concern> passedOn = new HashMap<>(concerns);
        passedOn.replaceAll((_, concern) -> concern.passedOn(from, to));
        return new Attention(risk, Map.copyOf(passedOn), resolved);
    }

    /** True where the latest risk assessment says that the danger is acute. */
    public boolean isAcute() {
        return risk != null && risk.level() == RiskLevel.ACUTE;
    }

    private Attention assessed(RiskAssessed assessed) {
        return risk != null && risk.on().isAfter(assessed.on()) ? this : new Attention(assessed, concerns, resolved);
    }

    private Attention flagged(Concern concern) {
        Map<String, Concern> more = new HashMap<>(concerns);
        more.put(concern.concernId(), concern);
        return new Attention(risk, Map.copyOf(more), resolved);
    }

    private Attention resolved(String concernId) {
        Map<String, Concern> less = new HashMap<>(concerns);
        less.remove(concernId);
        return new Attention(risk, Map.copyOf(less), Sets.with(resolved, concernId));
    }
}
