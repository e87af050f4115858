package no.imdi.egnevalg.sealing;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Moves the wrapping of data keys to the primary master key. Events are not touched: the data keys stay the same, only
 * what they are wrapped with changes. It may run beside writers and beside itself, and be interrupted and run again.
 */
public final class MasterKeyRotation {

    private static final int BATCH = 500;

    private final DataKeyTable table;
    private final MasterKeyset master;
    private final KeyWrapping wrapping;

    /** A rotation to the primary key of the given keyset, which must still hold the keys that were used before. */
    public MasterKeyRotation(ConnectionSource connections, MasterKeyset master) {
        this.table = new DataKeyTable(connections);
        this.master = master;
        this.wrapping = new KeyWrapping(master);
    }

    /** Wraps anew every data key that is wrapped with another master key than the primary one; how many it wrapped. */
    public int rewrapAll() {
        int rewrapped = 0;
        String after = "";
        while (true) {
            Map<String, StoredKey.Wrapped> batch = table.wrappedOtherwise(master.primaryId(), after, BATCH);
            if (batch.isEmpty()) {
                return rewrapped;
            }
            for (var entry : batch.entrySet()) {
                rewrapped += rewrap(entry.getKey(), entry.getValue()) ? 1 : 0;
                after = entry.getKey();
            }
        }
    }

    private boolean rewrap(String keyId, StoredKey.Wrapped from) {
        return table.rewrap(keyId, from, wrapping.rewrap(keyId, from));
    }

    /**
     * Master keys that data keys are wrapped with and the keyset does not hold; where there are any, texts cannot be
     * opened.
     */
    public Set<String> missingMasterKeys() {
        Set<String> missing = new TreeSet<>(table.masterKeysInUse());
        missing.removeIf(master::holds);
        return missing;
    }
}
