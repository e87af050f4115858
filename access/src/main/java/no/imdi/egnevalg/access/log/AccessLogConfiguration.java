package no.imdi.egnevalg.access.log;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what a service needs to append to the access log and to look up grants. */
@Configuration(proxyBeanMethods = false)
public class AccessLogConfiguration {

    @Bean
    LogPool accessLogWriterPool(
            @Value("${EGNEVALG_POSTGRES_URL}") String url,
            @Value("${EGNEVALG_POSTGRES_LOG_WRITER:egnevalg_log_writer}") String account,
            @Value("${EGNEVALG_POSTGRES_LOG_WRITER_PASSWORD:}") String password) {
        return LogPool.writer(url, account, password);
    }

    @Bean
    AccessLog accessLog(LogPool accessLogWriterPool) {
        return new AccessLog(accessLogWriterPool.connections());
    }

    @Bean
    AccessGrants accessGrants(LogPool accessLogWriterPool) {
        return new AccessGrants(accessLogWriterPool.connections());
    }
}
