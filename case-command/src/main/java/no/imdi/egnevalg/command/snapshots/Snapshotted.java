package no.imdi.egnevalg.command.snapshots;

import java.util.Optional;

/** An aggregate that can begin with a {@link Snapshot} in place of its first events. */
public interface Snapshotted {

    /** Its state as it is; empty where it must not be kept, nor what was kept of it before. */
    Optional<Snapshot> snapshot();

    /** The version of the snapshot it began with; -1 where it began with its first event. */
    long snapshotVersion();
}
