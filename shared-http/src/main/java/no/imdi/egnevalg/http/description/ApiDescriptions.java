package no.imdi.egnevalg.http.description;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What both services import to describe themselves in the same way. */
@Configuration(proxyBeanMethods = false)
@Import(DescribedTypes.class)
public class ApiDescriptions {}
