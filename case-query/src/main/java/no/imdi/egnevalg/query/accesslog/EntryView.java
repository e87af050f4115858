package no.imdi.egnevalg.query.accesslog;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the access log.
 *
 * @param position its position in the log, from 1
 * @param at UTC, by the database's clock
 * @param callerId pseudonymous; left out where the request was not authenticated
 * @param unit service, region and posting, with a hyphen for a part that does not apply
 * @param purpose code of the purpose
 * @param explanation the purpose in the caller's words
 * @param explanationErased true where the explanation was erased with the case
 * @param explanationUnreadable true where the explanation cannot be opened, because it was altered or its key is not
 *     available
 * @param question the requested path with its parameters: values only for codes, days and numbers, else only names
 * @param validUntil the end of the grant, where the entry gave one
 */
record EntryView(
        long position,
        String at,
        @Nullable String callerId,
        @Nullable String role,
        @Nullable String unit,
        String action,
        @Nullable String caseId,
        @Nullable String purpose,
        @Nullable String explanation,
        @Nullable Boolean explanationErased,
        @Nullable Boolean explanationUnreadable,
        String outcome,
        @Nullable String detail,
        @Nullable String validUntil,
        @Nullable String traceId,
        @Nullable String question) {}
