package no.imdi.egnevalg.query.sealing;

import java.util.Map;
import no.imdi.egnevalg.sealing.DataKeyFinder;
import no.imdi.egnevalg.sealing.JdbcDataKeys;
import no.imdi.egnevalg.sealing.MasterKeyset;
import no.imdi.egnevalg.sealing.MasterKeysetSource;
import no.imdi.egnevalg.sealing.Opener;
import no.imdi.egnevalg.sealing.Sealer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Configures opening and sealing. Without a master keyset, the service does not start. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    KeyPool keyReaderPool(
            @Value("${EGNEVALG_POSTGRES_URL}") String url,
            @Value("${EGNEVALG_POSTGRES_KEY_READER:egnevalg_key_reader}") String account,
            @Value("${EGNEVALG_POSTGRES_KEY_READER_PASSWORD:}") String password) {
        return new KeyPool(url, account, password);
    }

    @Bean
    DataKeyFinder dataKeys(KeyPool keyReaderPool, Environment environment) {
        MasterKeyset master = MasterKeysetSource.require(Map.of(
                MasterKeysetSource.KEYSET, environment.getProperty(MasterKeysetSource.KEYSET, ""),
                MasterKeysetSource.KEYSET_FILE, environment.getProperty(MasterKeysetSource.KEYSET_FILE, "")));
        return new JdbcDataKeys(keyReaderPool.connections(), master);
    }

    @Bean
    Sealer sealer(DataKeyFinder dataKeys) {
        return new Sealer(dataKeys);
    }

    @Bean
    Opener opener(DataKeyFinder dataKeys) {
        return new Opener(dataKeys);
    }
}
