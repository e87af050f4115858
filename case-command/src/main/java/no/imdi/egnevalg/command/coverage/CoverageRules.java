package no.imdi.egnevalg.command.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;

/** Decides whether coverage may be declared. */
final class CoverageRules {

    /** The last year that is compared. Declared spans have no later first or last year. */
    private static final int LAST_YEAR = 2199;

    private CoverageRules() {}

    /**
     * Declares the source of the figures of some years, if that changes any year.
     *
     * @param declared all spans so far, in which later spans override earlier ones
     */
    static Decision<CoverageDeclared> decide(
            List<CoverageSpan> declared, DeclareCoverage command, CodeLists codeLists) {
        CoverageSpan span = command.span();
        List<CoverageRefusal> refusals = new ArrayList<>();
        if (span.to() != null && span.to() < span.from()) {
            refusals.add(CoverageRefusal.SPAN_REVERSED);
        }
        if (span.subject().isOfService() != (span.service() != null)) {
            refusals.add(
                    span.service() == null ? CoverageRefusal.SERVICE_MISSING : CoverageRefusal.SERVICE_NOT_ASKED_FOR);
        } else if (span.service() != null
                && span.from() < codeLists.service(span.service()).existsFrom()) {
            refusals.add(CoverageRefusal.YEAR_BEFORE_SERVICE);
        }
        if (span.source() != CoverageSource.NOT_COLLECTED && isOfConversationsNobodyRecords(span)) {
            refusals.add(CoverageRefusal.SERVICE_WITHOUT_CONVERSATIONS);
        }
        if (span.source() == CoverageSource.PRINTED) {
            refusals.addAll(refusalsOfPrint(span, command.recorded().day().getYear()));
        }
        if (refusals.isEmpty() && changesNothing(declared, span)) {
            refusals.add(CoverageRefusal.COVERAGE_UNCHANGED);
        }
        return Decision.unless(refusals, new CoverageDeclared(span, command.recorded()));
    }

    private static boolean isOfConversationsNobodyRecords(CoverageSpan span) {
        return span.subject() == CoverageSubject.CONVERSATIONS
                && span.service() != null
                && !Right.RECORD_CONVERSATIONS.belongsTo(Role.in(span.service()));
    }

    private static List<CoverageRefusal> refusalsOfPrint(CoverageSpan span, int thisYear) {
        List<CoverageRefusal> refusals = new ArrayList<>();
        if (span.subject() != CoverageSubject.CASES) {
            refusals.add(CoverageRefusal.NOT_PRINTED);
        }
        if (span.to() == null || span.to() >= thisYear) {
            refusals.add(CoverageRefusal.PRINT_OF_UNFINISHED_YEAR);
        }
        return refusals;
    }

    private static boolean changesNothing(List<CoverageSpan> declared, CoverageSpan span) {
        return IntStream.rangeClosed(span.from(), Objects.requireNonNullElse(span.to(), LAST_YEAR))
                .allMatch(year -> sourceIn(declared, span, year) == span.source());
    }

    private static CoverageSource sourceIn(List<CoverageSpan> declared, CoverageSpan of, int year) {
        return declared.reversed().stream()
                .filter(span -> span.covers(of.subject(), of.service(), year))
                .findFirst()
                .map(CoverageSpan::source)
                .orElse(CoverageSource.NOT_COLLECTED);
    }
}
