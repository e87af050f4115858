package no.imdi.egnevalg.kernel.codelist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place an adviser is posted to: a school or an embassy.
 *
 * @param region the region a school lies in; null for embassies
 * @param synthetic whether the place is fictitious
 */
public record Posting(
        String code,
        List<Label> labels,
        AdviserService service,
        @Nullable Region region,
        boolean synthetic) {}
