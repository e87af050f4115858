package no.imdi.egnevalg.command.conversations;

import no.imdi.egnevalg.command.casefile.FieldReader;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.kernel.conversations.ConversationPeriod;
import org.jspecify.annotations.Nullable;

/** Reads what recording and correcting both send. */
final class PeriodReader {

    private static final int MOST_CONVERSATIONS = 100_000;
    private static final FieldError MALFORMED = new FieldError(
            "/period", "malformed-period", "A period is a month, written YYYY-MM, or a day, written YYYY-MM-DD.");

    private PeriodReader() {}

    static @Nullable ConversationPeriod period(@Nullable String text, FieldReader fields) {
        return fields.required("/period", text, ConversationPeriod::parse, MALFORMED);
    }

    static @Nullable Integer conversations(@Nullable Integer count, FieldReader fields) {
        return fields.requiredCount("/conversations", count, 0, MOST_CONVERSATIONS);
    }
}
