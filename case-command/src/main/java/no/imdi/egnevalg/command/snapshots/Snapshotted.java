package no.imdi.egnevalg.command.snapshots;

import java.util.Optional;

/** An aggregate that can be restored from a {@link Snapshot} in place of its first events. */
public interface Snapshotted {

    /** The current state. Empty where the aggregate must have no snapshot; existing ones are then deleted. */
    Optional<Snapshot> snapshot();

    /**
     * The version of the snapshot that the aggregate was restored from; -1 where it was restored from its first event.
     */
    long snapshotVersion();
}
