package no.imdi.egnevalg.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.imdi.egnevalg.access.rights.OpenToAll;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the running service has, found from the service itself: each names its right, and holds to it. */
class EveryEndpointTest {

    private static final Map<Role, String> USERS = Map.of(
            Role.ADVISER, "mr",
            Role.COORDINATOR, "rk",
            Role.COMPETENCE_TEAM, "kt",
            Role.ANALYST, "analyst",
            Role.PRIVACY_OFFICER, "privacy",
            Role.OPERATOR, "operator");

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void every_endpoint_names_its_right_and_only_the_code_lists_are_open() {
        assertThat(endpoints().values())
                .allMatch(method ->
                        method.hasMethodAnnotation(Requires.class) != method.hasMethodAnnotation(OpenToAll.class));
        assertThat(endpoints().entrySet().stream()
                        .filter(endpoint -> endpoint.getValue().hasMethodAnnotation(OpenToAll.class))
                        .map(endpoint -> pattern(endpoint.getKey())))
                .containsExactly("/api/v1/code-lists");
    }

    @Test
    void nobody_gets_through_to_an_endpoint_without_the_right_and_everybody_with_it_does() {
        endpoints().forEach((mapping, method) -> {
            Requires required = method.getMethodAnnotation(Requires.class);
            if (required != null) {
                USERS.forEach((role, user) -> {
                    Answer answer = ask(service.as(user), mapping);
                    assertThat(answer.problem().equals("not-permitted"))
                            .as("%s by %s: %s", pattern(mapping), role, answer.text())
                            .isEqualTo(!required.value().belongsTo(role));
                    assertThat(answer.status())
                            .as(answer.text())
                            .isBetween(isRead(mapping) && required.value().belongsTo(role) ? 200 : 400, 499);
                });
                assertThat(ask(service.withToken(""), mapping).problem()).isEqualTo("no-valid-token");
            }
        });
        assertThat(service.eventCount()).isZero();
        assertThat(USERS.keySet()).containsExactlyInAnyOrder(Role.values());
    }

    /** Whoever may read a list is shown it, though there is nothing in it. */
    private static boolean isRead(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    @Test
    void every_act_on_a_case_is_among_those_that_strangers_try() {
        Set<String> acts = endpoints().entrySet().stream()
                .filter(endpoint -> isForAdvisers(endpoint.getValue()))
                .map(endpoint -> pattern(endpoint.getKey()))
                .filter(pattern -> pattern.startsWith("/api/v1/cases/{caseId}/"))
                .collect(Collectors.toSet());

        assertThat(CaseAct.all().stream().map(CaseAct::pattern).collect(Collectors.toSet()))
                .isEqualTo(acts);
    }

    private static boolean isForAdvisers(HandlerMethod method) {
        Requires required = method.getMethodAnnotation(Requires.class);
        return required != null && required.value().belongsTo(Role.ADVISER);
    }

    private static Map<RequestMappingInfo, HandlerMethod> endpoints() {
        return service.bean(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(endpoint -> endpoint.getValue().getBeanType().getName().startsWith("no.imdi.egnevalg.command"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    private static String pattern(RequestMappingInfo mapping) {
        return Objects.requireNonNull(mapping.getPathPatternsCondition())
                .getPatterns()
                .iterator()
                .next()
                .getPatternString();
    }

    /** With nothing in the body that any address takes, so that nothing happens. */
    private static Answer ask(RunningCommandService asked, RequestMappingInfo mapping) {
        String path =
                pattern(mapping).replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        String method =
                mapping.getMethodsCondition().getMethods().iterator().next().name();
        String type = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(Object::toString)
                .findFirst()
                .orElse("application/json");
        return asked.send(asked.request(path)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString("{\"none\": 1}")));
    }
}
