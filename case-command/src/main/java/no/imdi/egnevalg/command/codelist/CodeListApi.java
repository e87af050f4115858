package no.imdi.egnevalg.command.codelist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import no.imdi.egnevalg.access.rights.OpenToAll;
import no.imdi.egnevalg.kernel.codelist.CodeList;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/code-lists}. */
@RestController
@Tag(name = "Code lists")
class CodeListApi {

    private final CodeLists codeLists;

    CodeListApi(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    @OpenToAll
    @SecurityRequirements
    @GetMapping(path = "/api/v1/code-lists", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "All code lists",
            description =
                    "Every code with its labels in bokmål, nynorsk and English, the years they apply from, and which"
                            + " service records which category in which years. Labels are short, as in the report's tables;"
                            + " where that is an abbreviation or unclear alone, long says it in full, and where long is left"
                            + " out the short one does.")
    Map<String, CodeList<?>> all() {
        return codeLists.all();
    }
}
