package no.imdi.egnevalg.access.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it lies in the log. Codes are kept as they were written, even where they are no longer in use.
 *
 * @param unit service, region and posting, with a hyphen for what does not apply
 * @param purposeText ciphertext
 * @param question the address that was asked, with parameters that hold codes, days and numbers
 * @param hash in hexadecimal
 */
public record LoggedAccess(
        long position,
        Instant at,
        @Nullable String callerId,
        @Nullable String role,
        @Nullable String unit,
        String action,
        @Nullable String caseId,
        @Nullable String purpose,
        @Nullable String purposeText,
        String outcome,
        @Nullable String detail,
        @Nullable Instant validUntil,
        @Nullable String traceId,
        @Nullable String question,
        String hash) {}
