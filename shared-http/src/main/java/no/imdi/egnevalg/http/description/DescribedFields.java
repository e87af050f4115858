package no.imdi.egnevalg.http.description;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of its fields beyond their Java types: which of them are always there, which are codes, days,
 * moments and identifiers. In an answer every field is there unless it is nullable; in a request those that are
 * {@link Given}.
 */
final class DescribedFields {

    private DescribedFields() {}

    @SuppressWarnings("rawtypes")
    static void describe(Class<?> type, Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (!type.isRecord() || properties == null) {
            return;
        }
        for (RecordComponent field : type.getRecordComponents()) {
            String name = FieldNames.inJson(field);
            Schema<?> property = properties.get(name);
            if (property != null) {
                describe(field, property);
                if (field.isAnnotationPresent(Given.class) || !isNullable(field.getAnnotatedType())) {
                    schema.addRequiredItem(name);
                }
            }
        }
    }

    private static void describe(RecordComponent field, Schema<?> property) {
        boolean list = property.getItems() != null;
        Schema<?> single = list ? property.getItems() : property;
        if (single.getTypes() == null || !single.getTypes().contains("string")) {
            allowNullItems(field, single);
            return;
        }
        FieldNames.codes(field).ifPresent(codes -> putCodes(single, codes));
        if (!list && single.getFormat() == null && single.getEnum() == null) {
            FieldNames.format(field.getName()).ifPresent(single::setFormat);
        }
    }

    @SuppressWarnings("unchecked")
    private static void putCodes(Schema<?> single, Class<? extends Enum<?>> codes) {
        ((Schema<Object>) single).setEnum(List.copyOf(NamesOutside.of(codes)));
    }

    /** A list of numbers may have gaps, such as a printed dash. */
    private static void allowNullItems(RecordComponent field, Schema<?> single) {
        if (field.getAnnotatedType() instanceof AnnotatedParameterizedType list
                && isNullable(list.getAnnotatedActualTypeArguments()[0])
                && single.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(single.getTypes());
            types.add("null");
            single.setTypes(types);
        }
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
