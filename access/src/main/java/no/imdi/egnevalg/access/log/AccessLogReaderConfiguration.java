package no.imdi.egnevalg.access.log;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what a service needs to show the access log to the privacy officer. */
@Configuration(proxyBeanMethods = false)
public class AccessLogReaderConfiguration {

    @Bean
    LogPool accessLogReaderPool(
            @Value("${EGNEVALG_POSTGRES_URL}") String url,
            @Value("${EGNEVALG_POSTGRES_LOG_READER:egnevalg_log_reader}") String account,
            @Value("${EGNEVALG_POSTGRES_LOG_READER_PASSWORD:}") String password) {
        return LogPool.reader(url, account, password);
    }

    @Bean
    LogPool accessLogVerifierPool(
            @Value("${EGNEVALG_POSTGRES_URL}") String url,
            @Value("${EGNEVALG_POSTGRES_LOG_READER:egnevalg_log_reader}") String account,
            @Value("${EGNEVALG_POSTGRES_LOG_READER_PASSWORD:}") String password) {
        return LogPool.verifier(url, account, password);
    }

    @Bean
    AccessLogReader accessLogReader(LogPool accessLogReaderPool) {
        return new AccessLogReader(accessLogReaderPool.connections());
    }

    @Bean
    ChainVerifier chainVerifier(LogPool accessLogVerifierPool) {
        return new ChainVerifier(accessLogVerifierPool.connections());
    }
}
