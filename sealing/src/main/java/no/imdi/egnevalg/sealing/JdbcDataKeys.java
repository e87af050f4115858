package no.imdi.egnevalg.sealing;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** Data keys in PostgreSQL, wrapped with the master keyset. Takes part in the transaction its connections belong to. */
public final class JdbcDataKeys implements DataKeys {

    private static final Configuration AEAD = AeadConfig2026.get();

    private final DataKeyTable table;
    private final KeyWrapping wrapping;
    private final LastingThreads threads = new LastingThreads();

    public JdbcDataKeys(ConnectionSource connections, MasterKeyset master) {
        this.table = new DataKeyTable(connections);
        this.wrapping = new KeyWrapping(master);
    }

    @Override
    public boolean create(String keyId) {
        try {
            return table.insert(keyId, threads.on(() -> made(keyId)));
        } catch (GeneralSecurityException e) {
            throw new SealingException.CryptographyFailed(e);
        }
    }

    private StoredKey.Wrapped made(String keyId) throws GeneralSecurityException {
        return wrapping.wrap(keyId, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AEAD), AEAD);
    }

    @Override
    public DataKey find(String keyId) {
        return table.read(keyId).map(stored -> dataKey(keyId, stored)).orElseGet(DataKey.Absent::new);
    }

    @Override
    public boolean destroy(String keyId) {
        return table.destroy(keyId);
    }

    private DataKey dataKey(String keyId, StoredKey stored) {
        return switch (stored) {
            case StoredKey.Destroyed destroyed -> new DataKey.Destroyed(destroyed.at());
            case StoredKey.Wrapped wrapped -> usable(keyId, wrapped);
        };
    }

    private DataKey.Usable usable(String keyId, StoredKey.Wrapped wrapped) {
        try {
            DataKey.Usable key = DataKey.Usable.of(wrapping.unwrap(keyId, wrapped, AEAD));
            return new DataKey.Usable(threads.sealingOnThem(key.aead()), key.words());
        } catch (GeneralSecurityException e) {
            throw new SealingException.CannotUnwrap(keyId, wrapped.masterKeyId());
        }
    }
}
