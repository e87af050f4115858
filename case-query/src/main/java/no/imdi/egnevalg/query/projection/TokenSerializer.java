package no.imdi.egnevalg.query.projection;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Writes tracking tokens. A replay's token holds another token as a plain object, whose types must be named as allowed. */
final class TokenSerializer {

    private TokenSerializer() {}

    static Serializer create() {
        var allowed = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("no.imdi.egnevalg.")
                .allowIfSubType("java.lang.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(allowed))
                .build();
    }
}
