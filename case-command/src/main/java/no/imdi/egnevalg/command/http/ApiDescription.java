package no.imdi.egnevalg.command.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import no.imdi.egnevalg.access.identity.Caller;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API at /v3/api-docs. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    ApiDescription() {
        // The caller comes from the token and is no parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI describedApi() {
        return new OpenAPI()
                .info(new Info().title("Egne valg: case-command").version("v1").description("""
                Acts on cases of forced marriage and female genital mutilation. Codes and dates, and \
                notes in words, which are stored encrypted and hold no numbers of persons. What creates something needs an Idempotency-Key; what changes something needs \
                If-Match. Refusals are RFC 9457 problem details."""));
    }
}
