package no.imdi.egnevalg.command.casefile.linking;

import java.util.List;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;

/** Creates links between cases. A link is stored in the streams of both cases, so that each stream tells of it. */
public final class Link {

    private Link() {}

    /** The two events of a link, one for each case. */
    public static List<CaseFilesLinked> between(String one, String other, LinkGrounds grounds, Recorded recorded) {
        return List.of(
                new CaseFilesLinked(one, other, grounds, recorded), new CaseFilesLinked(other, one, grounds, recorded));
    }
}
