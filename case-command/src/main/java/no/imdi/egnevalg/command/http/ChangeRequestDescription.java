package no.imdi.egnevalg.command.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes in OpenAPI what {@link ChangeRequestResolver} reads. */
@Component
class ChangeRequestDescription implements OperationCustomizer {

    ChangeRequestDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(ChangeRequest.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == ChangeRequest.class)) {
            operation
                    .addParametersItem(new HeaderParameter()
                            .name(HttpHeaders.IF_MATCH)
                            .required(true)
                            .description("ETag of the version to be changed")
                            .schema(new StringSchema().example("\"0\"")))
                    .addParametersItem(new HeaderParameter()
                            .name(IdempotencyKey.HEADER)
                            .description("A UUID. With it, the same request sent again gets the same answer")
                            .schema(new StringSchema().format("uuid")));
        }
        return operation;
    }
}
