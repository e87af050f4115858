package no.imdi.egnevalg.query.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import no.imdi.egnevalg.access.identity.Caller;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API at /v3/api-docs. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    ApiDescription() {
        // The caller is taken from the token and is not a parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI describedApi() {
        return new OpenAPI()
                .info(new Info().title("Egne valg: case-query").version("v1").description("""
                Cases as they stand, for those who may see them, and the statistics made from them. Figures are exact and not for publication. Labels \
                follow Accept-Language. Refusals are RFC 9457 problem details."""));
    }
}
