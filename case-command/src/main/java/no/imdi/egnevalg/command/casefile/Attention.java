package no.imdi.egnevalg.command.casefile;

import java.util.HashMap;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * What has to be looked after in a case.
 *
 * @param risk the danger as assessed last; null before the first assessment
 * @param concerns flagged and not resolved, by concern id
 */
public record Attention(@Nullable RiskLevel risk, Map<String, ConcernFlagged> concerns) {

    static final Attention NONE = new Attention(null, Map.of());

    Attention after(CaseFileEvent event) {
        return switch (event) {
            case RiskAssessed assessed -> new Attention(assessed.level(), concerns);
            case ConcernFlagged flagged -> flagged(flagged);
            case ConcernResolved resolved -> resolved(resolved.concernId());
            default -> this;
        };
    }

    private Attention flagged(ConcernFlagged concern) {
        Map<String, ConcernFlagged> more = new HashMap<>(concerns);
        more.put(concern.concernId(), concern);
        return new Attention(risk, Map.copyOf(more));
    }

    private Attention resolved(String concernId) {
        Map<String, ConcernFlagged> less = new HashMap<>(concerns);
        less.remove(concernId);
        return new Attention(risk, Map.copyOf(less));
    }
}
