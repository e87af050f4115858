package no.imdi.egnevalg.http.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Imported by both services: describes their APIs from their Java types by the same conventions. */
@Configuration(proxyBeanMethods = false)
public class ApiDescriptions {

    ApiDescriptions() {
        // What Jackson writes of it is not what the Java class looks like.
        SpringDocUtils.getConfig().replaceWithSchema(YearMonth.class, new StringSchema().pattern("\\d{4}-\\d{2}"));
    }

    /** Springdoc asks the first one last, and this one knows every type. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    DescribedTypes describedTypes(ObjectMapperProvider mappers) {
        return new DescribedTypes(mappers, new SchemaNames());
    }

    @Bean
    DescribedAnswers describedAnswers() {
        return new DescribedAnswers();
    }

    @Bean
    OperationNames operationNames() {
        return new OperationNames();
    }

    @Bean
    DescribedParameters describedParameters() {
        return new DescribedParameters();
    }

    @Bean
    GlobalOpenApiCustomizer describedConventions() {
        return api -> {
            api.getComponents()
                    .getSchemas()
                    .forEach((name, schema) ->
                            DescribedTypes.typeOf(name).ifPresent(type -> DescribedFields.describe(type, schema)));
            DescribedProblems.describe(api);
            operations(api).forEach(DescribedAnswers::describeVersion);
        };
    }

    private static Stream<Operation> operations(io.swagger.v3.oas.models.OpenAPI api) {
        return api.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }
}
