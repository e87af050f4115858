package no.imdi.egnevalg.command.casefile;

import java.util.List;
import no.imdi.egnevalg.command.casefile.state.ActsOfDay;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.Referrals;
import no.imdi.egnevalg.command.snapshots.Snapshot;
import org.axonframework.serialization.Revision;

/**
 * What a case was after one of its events. Whoever changes what an event does to the state, but not what the state is
 * made of, gives it another revision.
 */
@Revision("1")
public record CaseFileSnapshot(String caseId, CaseFileState state, ActsOfDay actsOfDay) implements Snapshot {

    /** What in it is one of several types. */
    public static final List<Class<?>> ONE_OF_SEVERAL = List.of(CaseFileState.class, Referrals.Referral.class);
}
