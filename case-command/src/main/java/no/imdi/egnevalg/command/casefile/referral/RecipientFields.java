package no.imdi.egnevalg.command.casefile.referral;

import java.util.Optional;
import no.imdi.egnevalg.command.casefile.units.UnitFields;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.codelist.Agency;
import org.jspecify.annotations.Nullable;

/** An unparsed recipient: either a unit or an agency. */
record RecipientFields(
        @Nullable UnitFields unit,
        @Code(Agency.class) @Nullable String agency) {

    static final RecipientFields EMPTY = new RecipientFields(null, null);

    /** Parses the recipient. Empty where anything is wrong; the reader then holds the errors. */
    Optional<ReferralRecipient> read(String pointer, FieldReader fields) {
        if (unit == null) {
            return Optional.ofNullable(fields.requiredCode(pointer + "/agency", agency, Agency.class))
                    .map(ReferralRecipient::of);
        }
        if (agency != null) {
            fields.wrong(pointer, "unit-and-agency", "A case is referred either to a unit or to an agency.");
            return Optional.empty();
        }
        return unit.read(pointer + "/unit", fields).map(ReferralRecipient::of);
    }
}
