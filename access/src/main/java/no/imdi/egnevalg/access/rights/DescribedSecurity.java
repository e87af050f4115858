package no.imdi.egnevalg.access.rights;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Describes that a request says who asks, by a token, unless what it asks is open to all. */
final class DescribedSecurity implements OperationCustomizer, GlobalOpenApiCustomizer {

    private static final String SCHEME = "bearer";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToAll.class)
                ? operation
                : operation.addSecurityItem(new SecurityRequirement().addList(SCHEME));
    }

    @Override
    public void customise(OpenAPI api) {
        api.getComponents()
                .addSecuritySchemes(
                        SCHEME,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(SCHEME)
                                .bearerFormat("JWT")
                                .description("A token of the issuer that the service trusts"));
    }
}
