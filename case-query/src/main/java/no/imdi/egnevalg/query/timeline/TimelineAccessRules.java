package no.imdi.egnevalg.query.timeline;

import java.util.Collection;
import no.imdi.egnevalg.kernel.codelist.AdviserService;

/** Who may see what happened in a case. */
final class TimelineAccessRules {

    private TimelineAccessRules() {}

    /**
     * The service that owns the case and the competence team always; another service while a referral to it is active.
     *
     * @param owner the service that owns the case now
     * @param recipients services to which it is referred, and which have yet to answer or have accepted and are not done
     */
    static boolean maySee(AdviserService viewer, AdviserService owner, Collection<AdviserService> recipients) {
        return viewer == owner || viewer == AdviserService.COMPETENCE_TEAM || recipients.contains(viewer);
    }
}
