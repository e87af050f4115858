package no.imdi.egnevalg.access.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Logs answers and refusals. */
@Configuration(proxyBeanMethods = false)
@Import({
    DeniedRequests.class,
    OperatorActs.class,
    RefusedAccessAdvice.class,
    AnsweredRequests.class,
    RefusedRequests.class,
    IgnoreConditionalHeadersFilter.class
})
public class AuditConfiguration {}
