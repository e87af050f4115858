package no.imdi.egnevalg.query.housing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.ReadYourWrites;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/housing}. */
@RestController
@Tag(name = "Housing")
class HousingApi {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final HousingReader housing;
    private final ReadYourWrites readYourWrites;
    private final Clock clock;
    private final CodeLists codeLists;

    HousingApi(HousingReader housing, ReadYourWrites readYourWrites, Clock clock, CodeLists codeLists) {
        this.housing = housing;
        this.readYourWrites = readYourWrites;
        this.clock = clock;
        this.codeLists = codeLists;
    }

    @Requires(Right.RUN_HOUSING)
    @Shows(HousingProjection.NAME)
    @GetMapping(path = "/api/v1/housing", produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            useReturnTypeSchema = true,
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")))
    @Operation(
            summary = "National housing today",
            description =
                    "How many places there are, who lives there and who has an open offer. The ETag is the version that"
                            + " every act on national housing names in If-Match; before the first capacity there is none. With"
                            + " version=N waits up to two seconds until the view has that version: you read what you wrote. Labels"
                            + " follow Accept-Language (nb, nn, en).")
    ResponseEntity<HousingNow> now(
            @RequestParam(required = false) @Nullable @Parameter(example = "0") String version, Locale locale)
            throws InterruptedException {
        Housing view =
                readYourWrites.read(HousingEvent.STREAM, version, () -> Optional.of(housing.read()), Housing::version);
        CodeLabels labels = new CodeLabels(codeLists, Language.of(locale));
        HousingNow now = HousingNow.of(view, LocalDate.ofInstant(clock.instant(), NORWAY), labels);
        return now.version() == null
                ? LabelledAnswer.of(now, labels.language())
                : LabelledAnswer.of(now, labels.language(), now.version());
    }
}
