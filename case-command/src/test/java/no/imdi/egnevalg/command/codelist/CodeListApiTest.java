package no.imdi.egnevalg.command.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import org.junit.jupiter.api.Test;

class CodeListApiTest {

    @Test
    void all_code_lists_are_given_with_labels_validity_and_without_empty_fields() {
        try (var service = RunningCommandService.start()) {
            Answer answer = service.get("/api/v1/code-lists");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().propertyNames())
                    .containsExactlyElementsOf(CodeLists.load().all().keySet())
                    .startsWith("adviserService", "category")
                    .contains("closureOutcome")
                    .endsWith("posting");
            assertThat(answer.body().at("/category/codes/5/labels/1").toString())
                    .isEqualTo("""
                    {"fromYear":2017,"nb":"Negativ sosial kontroll","nn":"Negativ sosial kontroll",\
                    "en":"Negative social control"}""");
            assertThat(answer.body().at("/category/codes/1/labels/0").toString())
                    .isEqualTo("""
                    {"nb":"Frykt for TVE","nn":"Frykt for TVE","en":"Fear of forced marriage",\
                    "long":{"nb":"Frykt for tvangsekteskap","nn":"Frykt for tvangsekteskap",\
                    "en":"Fear of forced marriage"}}""");
            assertThat(answer.body().at("/adviserService/codes/0/categories/8").toString())
                    .isEqualTo("""
                    {"category":"COMPLETED_FORCED_MARRIAGE_AND_FGM","inUse":[{"from":2012}]}""");
        }
    }
}
