package no.imdi.egnevalg.http.description;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import java.util.Optional;
import org.springdoc.core.providers.ObjectMapperProvider;

/** Describes Java types as they are in JSON. */
final class DescribedTypes extends ModelResolver {

    private final SchemaNames names;

    DescribedTypes(ObjectMapperProvider mappers, SchemaNames names) {
        super(mappers.jsonMapper(), names);
        openapi31(true);
        this.names = names;
    }

    /** The Java type of a schema; empty where it was made by hand. */
    static Optional<Class<?>> typeOf(String schema) {
        // Springdoc keeps one set of converters for all applications of the process.
        return ModelConverters.getInstance(true).getConverters().stream()
                .filter(DescribedTypes.class::isInstance)
                .flatMap(types -> ((DescribedTypes) types).names.typeOf(schema).stream())
                .findFirst();
    }
}
