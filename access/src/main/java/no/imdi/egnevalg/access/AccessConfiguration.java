package no.imdi.egnevalg.access;

import no.imdi.egnevalg.access.audit.AuditConfiguration;
import no.imdi.egnevalg.access.gate.GateConfiguration;
import no.imdi.egnevalg.access.log.AccessLogConfiguration;
import no.imdi.egnevalg.access.rights.RightsConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Imported by both services: every request is authenticated, authorised and logged. */
@Configuration(proxyBeanMethods = false)
@Import({GateConfiguration.class, RightsConfiguration.class, AuditConfiguration.class, AccessLogConfiguration.class})
public class AccessConfiguration {}
