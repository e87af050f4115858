package no.imdi.egnevalg.command.conversations;

import java.util.List;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.kernel.conversations.ConversationPeriod;
import org.jspecify.annotations.Nullable;

/** Parses the fields that recording and correcting have in common. */
final class PeriodReader {

    private static final int MOST_CONVERSATIONS = 100_000;
    private static final FieldError MALFORMED = new FieldError(
            "/period", "malformed-period", "A period is a month, written YYYY-MM, or a day, written YYYY-MM-DD.");

    /** Periods to check the rules with where the given one is malformed: past and future months and days. */
    private static final List<String> LIKE = List.of("1990-01", "2012-03-05", "2012-03", "9000-01-01");

    private PeriodReader() {}

    static @Nullable ConversationPeriod period(@Nullable String text, FieldReader fields) {
        return fields.required("/period", text, ConversationPeriod::parse, MALFORMED, LIKE);
    }

    static @Nullable Integer conversations(@Nullable Integer count, FieldReader fields) {
        return fields.requiredCount("/conversations", count, 0, MOST_CONVERSATIONS);
    }
}
