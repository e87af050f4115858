package no.imdi.egnevalg.command.sealing;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.imdi.egnevalg.sealing.ConnectionSource;
import no.imdi.egnevalg.sealing.DataKeys;
import no.imdi.egnevalg.sealing.JdbcDataKeys;
import no.imdi.egnevalg.sealing.MasterKeyRotation;
import no.imdi.egnevalg.sealing.MasterKeyset;
import no.imdi.egnevalg.sealing.MasterKeysetSource;
import no.imdi.egnevalg.sealing.RequestMac;
import no.imdi.egnevalg.sealing.Sealer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Configures encryption and the storage of keys. Without a master keyset, the service does not start. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SealingConfiguration.class);

    @Bean
    MasterKeyset masterKeyset(Environment environment) {
        Map<String, String> given = Stream.of(MasterKeysetSource.KEYSET, MasterKeysetSource.KEYSET_FILE)
                .filter(environment::containsProperty)
                .collect(Collectors.toMap(name -> name, environment::getRequiredProperty));
        return MasterKeysetSource.require(given);
    }

    /** Connections take part in the current transaction, so that a case and its key are created together. */
    @Bean
    ConnectionSource keyConnections(DataSource dataSource) {
        return new TransactionAwareDataSourceProxy(dataSource)::getConnection;
    }

    @Bean
    DataKeys dataKeys(ConnectionSource keyConnections, MasterKeyset masterKeyset) {
        return new JdbcDataKeys(keyConnections, masterKeyset);
    }

    @Bean
    Sealer sealer(DataKeys dataKeys) {
        return new Sealer(dataKeys);
    }

    @Bean
    @DependsOnDatabaseInitialization
    RequestMac requestMac(ConnectionSource keyConnections, MasterKeyset masterKeyset, MasterKeyRotation doneBefore) {
        return RequestMac.of(keyConnections, masterKeyset);
    }

    /** Rewraps all data keys with the primary key of the master keyset at every start. */
    @Bean
    @DependsOnDatabaseInitialization
    MasterKeyRotation masterKeyRotation(DataSource dataSource, MasterKeyset masterKeyset) {
        MasterKeyRotation rotation = new MasterKeyRotation(dataSource::getConnection, masterKeyset);
        if (!rotation.missingMasterKeys().isEmpty()) {
            throw new IllegalStateException(
                    "The master keyset lacks a key that data keys are wrapped with: give it the keyset of before, with the new key added");
        }
        int rewrapped = rotation.rewrapAll();
        if (rewrapped > 0) {
            LOG.info("{} data keys are now wrapped with the primary master key", rewrapped);
        }
        return rotation;
    }
}
