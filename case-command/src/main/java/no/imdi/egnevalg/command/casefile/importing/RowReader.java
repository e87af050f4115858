package no.imdi.egnevalg.command.casefile.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.command.casefile.registration.RegistrationRules;
import no.imdi.egnevalg.command.casefile.units.UnitRules;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.command.http.CertainReasons;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Parses rows and checks them by the rules. A field that cannot be parsed does not hide the errors of the other fields.
 *
 * @param caller the caller, to whose unit all cases must belong
 */
record RowReader(CodeLists codeLists, Recorded recorded, Caller caller) {

    /** Parses and checks a row. Empty where anything is wrong, which is then added to the errors. */
    Optional<CaseRow> read(long line, Columns columns, List<String> row, RowErrors errors) {
        FieldReader fields = new FieldReader();
        CaseRow read = read(columns, row, fields);
        List<Reason> reasons = read == null
                ? CertainReasons.among(
                        fields.errors(),
                        FieldReader.supposed(like -> read(columns, row, like)).map(this::reasons))
                : reasons(read);
        fields.errors().forEach(error -> errors.add(line, column(error.pointer()), error.type(), detail(error)));
        reasons.forEach(reason -> errors.add(line, column(reason.pointer()), reason.type(), reason.detail()));
        return reasons.isEmpty() ? Optional.ofNullable(read) : Optional.empty();
    }

    private static @Nullable CaseRow read(Columns columns, List<String> row, FieldReader fields) {
        AdviserService service = fields.requiredCode("/service", columns.service(row), AdviserService.class);
        Registration registration = columns.registration(row).read(fields).orElse(null);
        return service == null || registration == null ? null : new CaseRow(service, registration);
    }

    private List<Reason> reasons(CaseRow row) {
        List<Reason> reasons =
                new ArrayList<>(RegistrationRules.refusals(row.service(), row.registration(), recorded, codeLists));
        Unit unit = Unit.of(row.service(), row.registration());
        if (UnitRules.refusals("", unit, codeLists).isEmpty()) {
            OtherUnit.refusal(unit, caller).ifPresent(reasons::add);
        }
        return reasons;
    }

    /** The detail of a field error. A file accepts more date formats than a request. */
    private static String detail(FieldError error) {
        return error.type().equals("malformed-date")
                ? "A date is written YYYY-MM-DD or DD.MM.YYYY and is a day of the calendar."
                : error.detail();
    }

    private static String column(String pointer) {
        return pointer.split("/", -1)[1];
    }
}
