package no.imdi.egnevalg.query.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Language;
import org.jspecify.annotations.Nullable;

/**
 * Makes the table of coverage: every subject and service, span by span, where later declarations override earlier ones.
 */
final class CoverageTable {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private final CoveredYears covered;
    private final CodeLists codeLists;
    private final Language language;

    CoverageTable(CoveredYears covered, CodeLists codeLists, Language language) {
        this.covered = covered;
        this.codeLists = codeLists;
        this.language = language;
    }

    /**
     * One subject of one service.
     *
     * @param service left out for a subject without services
     * @param label of the service, else of the subject
     */
    record Row(
            CoverageSubject subject,
            String subjectLabel,
            @Nullable AdviserService service,
            String label,
            List<Span> spans) {}

    /**
     * Years with one source, by one declaration.
     *
     * @param from left out where the span has no first year
     * @param to left out where the span has no last year
     * @param declaredBy pseudonymous id of the analyst; left out for initial coverage
     * @param declaredAt UTC; left out for initial coverage
     */
    record Span(
            @Nullable Integer from,
            @Nullable Integer to,
            CoverageSource source,
            String label,
            @Nullable String declaredBy,
            @Nullable String declaredAt) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (CoverageSubject subject : CoverageSubject.values()) {
            String subjectLabel = label("coverageSubject", subject.name());
            if (!subject.isOfService()) {
                rows.add(new Row(subject, subjectLabel, null, subjectLabel, spans(subject, null, FIRST_YEAR)));
                continue;
            }
            for (AdviserService service : AdviserService.values()) {
                String label = codeLists.label(service, LAST_YEAR).in(language);
                int first = codeLists.service(service).existsFrom();
                rows.add(new Row(subject, subjectLabel, service, label, spans(subject, service, first)));
            }
        }
        return rows;
    }

    private List<Span> spans(CoverageSubject subject, @Nullable AdviserService service, int first) {
        List<Span> spans = new ArrayList<>();
        int from = first;
        for (int year = first; year <= LAST_YEAR; year++) {
            Optional<Declaration> declaration = covered.declaration(subject, service, year);
            boolean goesOn = year < LAST_YEAR && isSame(declaration, covered.declaration(subject, service, year + 1));
            if (!goesOn) {
                spans.add(span(from == FIRST_YEAR ? null : from, year == LAST_YEAR ? null : year, declaration));
                from = year + 1;
            }
        }
        return spans;
    }

    /**
     * True where both years have the same source by the same declaration. All initial coverage counts as one
     * declaration.
     */
    private static boolean isSame(Optional<Declaration> one, Optional<Declaration> other) {
        return source(one) == source(other) && version(one) == version(other);
    }

    private static CoverageSource source(Optional<Declaration> declaration) {
        return declaration.map(found -> found.span().source()).orElse(CoverageSource.NOT_COLLECTED);
    }

    private static long version(Optional<Declaration> declaration) {
        return declaration.map(Declaration::version).orElse(Declaration.FROM_THE_START);
    }

    private Span span(@Nullable Integer from, @Nullable Integer to, Optional<Declaration> declaration) {
        CoverageSource source = source(declaration);
        return new Span(
                from,
                to,
                source,
                label("coverageSource", source.name()),
                declaration.map(Declaration::declaredBy).orElse(null),
                declaration.map(Declaration::declaredAt).map(Objects::toString).orElse(null));
    }

    private String label(String list, String code) {
        return codeLists.label(list, code, LAST_YEAR).in(language);
    }
}
