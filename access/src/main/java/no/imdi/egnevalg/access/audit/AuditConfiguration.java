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
    WholeAnswers.class
})
public class AuditConfiguration {}
