package no.imdi.egnevalg.kernel.eventjson;

import java.util.Set;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * Allows only given class names in JSON. Classes are checked by name, so a class that is not allowed is not even
 * loaded.
 */
final class OnlyTypesOf extends PolymorphicTypeValidator {

    private static final long serialVersionUID = 1;

    private final Set<String> names;

    OnlyTypesOf(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    @Override
    public Validity validateBaseType(DatabindContext context, JavaType baseType) {
        return Validity.INDETERMINATE;
    }

    @Override
    public Validity validateSubClassName(DatabindContext context, JavaType baseType, String name) {
        return names.contains(name) ? Validity.ALLOWED : Validity.DENIED;
    }

    @Override
    public Validity validateSubType(DatabindContext context, JavaType baseType, JavaType type) {
        return Validity.DENIED;
    }
}
