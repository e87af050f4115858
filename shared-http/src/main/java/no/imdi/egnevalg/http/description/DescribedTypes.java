package no.imdi.egnevalg.http.description;

import io.swagger.v3.core.jackson.ModelResolver;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Describes Java types as they are in JSON. Springdoc asks it last of all it knows, for it knows every type. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DescribedTypes extends ModelResolver {

    DescribedTypes(ObjectMapperProvider mappers) {
        super(mappers.jsonMapper(), new SchemaNames());
        openapi31(true);
    }
}
