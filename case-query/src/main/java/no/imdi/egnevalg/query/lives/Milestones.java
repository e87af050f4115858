package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * The first day of certain acts in a case; null where there was none.
 *
 * @param guidanceOn the earliest day of guidance
 * @param acuteRiskOn the earliest day on which the risk was assessed as acute
 */
public record Milestones(
        @Nullable LocalDate guidanceOn, @Nullable LocalDate acuteRiskOn) {

    static final Milestones NONE = new Milestones(null, null);

    Milestones after(CaseFileEvent event) {
        return switch (event) {
            case GuidanceGiven given -> new Milestones(earlier(guidanceOn, given.on()), acuteRiskOn);
            case RiskAssessed assessed
            when assessed.level() == RiskLevel.ACUTE -> new Milestones(guidanceOn, earlier(acuteRiskOn, assessed.on()));
            default -> this;
        };
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
