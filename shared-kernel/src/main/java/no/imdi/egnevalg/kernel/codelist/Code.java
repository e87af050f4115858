package no.imdi.egnevalg.kernel.codelist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code with its labels, and the flags of some lists.
 *
 * @param definition what the code covers; null where the label makes that clear
 * @param under18 for age bands: whether everybody in the band is under 18; null where that is unknown, and in other
 *     lists
 * @param firstLine for referral sources: whether it is a first-line public service; null in other lists
 */
public record Code(
        String code,
        List<Label> labels,
        @Nullable Label definition,
        @Nullable Boolean under18,
        @Nullable Boolean firstLine) {}
