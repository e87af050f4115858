package no.imdi.egnevalg.command.casefile.request;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.Arrays;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes in OpenAPI what {@link ActRequestResolver} reads. */
@Component
class ActRequestDescription implements OperationCustomizer {

    ActRequestDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(ActRequest.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.stream(method.getMethodParameters()).anyMatch(ActRequestDescription::isActRequest)) {
            operation
                    .addParametersItem(new PathParameter().name("caseId").schema(new StringSchema()))
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

    private static boolean isActRequest(MethodParameter parameter) {
        return parameter.getParameterType() == ActRequest.class;
    }
}
