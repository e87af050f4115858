package no.imdi.egnevalg.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** Reads the JSON of requests strictly: known fields only, each once, in the right type, and bounded in size. */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    /** The deepest request, historical counts, goes four levels down. */
    private static final int NESTING = 10;

    /** The longest text a field takes, in characters, with room. */
    private static final int TEXT = 8_000;

    /** The longest name of a field is far shorter. */
    private static final int NAME = 100;

    /**
     * The most digits of a number. No count has more than seven; up to this bound the answer can name the wrong field.
     */
    private static final int NUMBER = 100;

    @Bean
    JsonFactoryBuilderCustomizer boundedJson() {
        return json -> json.streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(NESTING)
                .maxStringLength(TEXT)
                .maxNameLength(NAME)
                .maxNumberLength(NUMBER)
                .maxDocumentLength(BodyLimitFilter.OTHER_BYTES)
                .build());
    }

    @Bean
    JsonMapperBuilderCustomizer knownJsonOnly() {
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }
}
