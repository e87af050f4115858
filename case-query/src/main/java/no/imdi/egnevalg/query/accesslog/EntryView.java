package no.imdi.egnevalg.query.accesslog;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the access log.
 *
 * @param position its place in the log, from 1
 * @param at UTC, by the database's clock
 * @param callerId pseudonymous; left out where the request named nobody who could be believed
 * @param unit service, region and posting, with a hyphen for what does not apply
 * @param purpose code of what it was opened for
 * @param explanation the same in the caller's words
 * @param explanationErased true where the words were erased with the case
 * @param explanationUnreadable true where the words do not open: they were altered, or their key cannot be had
 * @param question the address that was asked, with the parameters that hold codes, days and numbers; others by name
 *     alone
 * @param validUntil where it gave leave to read a case, until when
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
