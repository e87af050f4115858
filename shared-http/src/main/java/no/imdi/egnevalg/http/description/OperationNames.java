package no.imdi.egnevalg.http.description;

import io.swagger.v3.oas.models.Operation;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Names every operation after its endpoint, for a generated client has a method of that name: what
 * {@code FlagConcernApi} does is {@code flagConcern}. Where a class has several operations, the name of the Java method
 * follows.
 */
final class OperationNames implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setOperationId(nameOf(method.getBeanType(), method.getMethod()));
        return operation;
    }

    static String nameOf(Class<?> endpoint, Method method) {
        String name = Introspector.decapitalize(endpoint.getSimpleName().replaceFirst("Api$", ""));
        boolean isOnlyOne = Stream.of(endpoint.getDeclaredMethods())
                        .filter(each -> AnnotatedElementUtils.hasAnnotation(each, RequestMapping.class))
                        .count()
                == 1;
        return isOnlyOne ? name : name + capitalised(method.getName());
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
