package no.imdi.egnevalg.command.unithandover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/unit-handovers} and {@code GET /api/v1/unit-handovers/{unitHandoverId}}. */
@RestController
@Tag(name = "Handover of units")
class UnitHandoversApi {

    private final UnitHandoverDesk desk;

    UnitHandoversApi(UnitHandoverDesk desk) {
        this.desk = desk;
    }

    record All(List<UnitHandoverAnswer> unitHandovers) {}

    @Requires(Right.READ_UNIT_HANDOVERS)
    @GetMapping(path = "/api/v1/unit-handovers", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Handovers of units",
            description = "Those from and to your own unit; the competence team sees all.")
    All all(Caller caller) {
        return new All(desk.allVisible(caller));
    }

    @Requires(Right.READ_UNIT_HANDOVERS)
    @GetMapping(path = "/api/v1/unit-handovers/{unitHandoverId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "How far the handover of a unit has come")
    UnitHandoverAnswer one(@PathVariable String unitHandoverId, Caller caller) {
        return desk.answer(desk.visible(unitHandoverId, caller).unitHandoverId());
    }
}
