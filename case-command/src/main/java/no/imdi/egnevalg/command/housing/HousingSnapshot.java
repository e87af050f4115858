package no.imdi.egnevalg.command.housing;

import no.imdi.egnevalg.command.housing.state.HousingState;
import no.imdi.egnevalg.command.snapshots.Snapshot;
import org.axonframework.serialization.Revision;

/**
 * What national housing was after one of its events. Whoever changes what an event does to the state, but not what the
 * state is made of, gives it another revision.
 */
@Revision("1")
public record HousingSnapshot(HousingState state) implements Snapshot {}
