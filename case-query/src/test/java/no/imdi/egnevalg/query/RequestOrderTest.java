package no.imdi.egnevalg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The page about requests names what acts on one, in the order in which the running services have it. */
class RequestOrderTest {

    private static final Path PAGE = Path.of("..", "docs", "request.md");

    /** The name of a step, and the services that take it always. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| [\\[`](\\w+)[\\]`][^|]*\\| (both|case-command|case-query) \\|");

    private static RunningServices services;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void what_acts_on_a_request_to_case_command() throws Exception {
        assertPageNames(
                "case-command", services.commandContext(), "/api/v1/cases/import/3c1f9a52-0000-4000-8000-000000000000");
    }

    @Test
    void what_acts_on_a_request_to_case_query() throws Exception {
        assertPageNames("case-query", services.queryContext(), "/api/v1/inbox");
    }

    private static void assertPageNames(String service, ConfigurableApplicationContext context, String address)
            throws Exception {
        RequestOrder order = new RequestOrder(context);
        assertThat(named(service, "## Before the endpoint"))
                .containsExactlyElementsOf(Stream.of(order.valves(), order.filters(), order.interceptors(address))
                        .flatMap(List::stream)
                        .toList());
        assertThat(named(service, "## After the endpoint")).containsExactlyElementsOf(order.advices());
    }

    private static List<String> named(String service, String heading) throws IOException {
        String page = Files.readString(PAGE);
        String rest = page.substring(page.indexOf(heading) + heading.length());
        String section = rest.substring(0, rest.indexOf("\n## "));
        Set<String> services = Set.of("both", service);
        return ROW.matcher(section)
                .results()
                .filter(row -> services.contains(row.group(2)))
                .map((MatchResult row) -> row.group(1))
                .toList();
    }
}
