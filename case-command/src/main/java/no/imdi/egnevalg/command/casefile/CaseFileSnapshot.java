package no.imdi.egnevalg.command.casefile;

import java.util.List;
import no.imdi.egnevalg.command.casefile.state.ActsOfDay;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.Referrals;
import no.imdi.egnevalg.command.snapshots.Snapshot;
import org.axonframework.serialization.Revision;

/**
 * A snapshot of a case after one of its events. Raise the revision whenever an event changes the state differently
 * while the structure of the state stays the same.
 */
@Revision("1")
public record CaseFileSnapshot(String caseId, CaseFileState state, ActsOfDay actsOfDay) implements Snapshot {

    /** The types in a snapshot that have several implementations. */
    public static final List<Class<?>> ONE_OF_SEVERAL = List.of(CaseFileState.class, Referrals.Referral.class);
}
