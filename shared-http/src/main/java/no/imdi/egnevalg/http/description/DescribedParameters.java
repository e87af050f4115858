package no.imdi.egnevalg.http.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Describes which values a query parameter can have, where they are the codes of an enum. */
final class DescribedParameters implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter given : method.getMethodParameters()) {
            if (given.hasParameterAnnotation(RequestParam.class)) {
                describe(operation, given.getParameter().getName(), given.getParameterAnnotation(Code.class));
            } else if (given.hasParameterAnnotation(ModelAttribute.class)) {
                for (RecordComponent one : given.getParameterType().getRecordComponents()) {
                    describe(operation, one.getName(), one.getAnnotation(Code.class));
                }
            }
        }
        return operation;
    }

    private static void describe(Operation operation, String name, @Nullable Code code) {
        FieldNames.codes(name, code)
                .ifPresent(codes -> operation.getParameters().stream()
                        .filter(given -> name.equals(given.getName()) && "query".equals(given.getIn()))
                        .forEach(given -> given.setSchema(oneOf(codes, code))));
    }

    /** A schema of its own: Springdoc gives the same one to several parameters. */
    private static Schema<?> oneOf(Class<? extends Enum<?>> codes, @Nullable Code code) {
        List<String> names = new ArrayList<>(NamesOutside.of(codes));
        if (code != null && !code.or().isEmpty()) {
            names.add(code.or());
        }
        StringSchema schema = new StringSchema();
        schema.setEnum(names);
        return schema;
    }
}
