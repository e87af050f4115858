package no.imdi.egnevalg.query.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.http.Texts;
import org.springframework.stereotype.Component;

/**
 * Makes the footnotes that every statistic shows for its years and services: what is not known, what has not ended, and
 * what analysts have declared.
 */
@Component
public class StatisticsFootnotes {

    private final CodeLists codeLists;

    StatisticsFootnotes(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /**
     * Returns the footnotes of a statistic that is made from the register. For a subject without services, the services
     * are ignored.
     */
    public List<String> of(
            CoveredYears covered,
            CoverageSubject subject,
            Collection<AdviserService> services,
            int from,
            int to,
            Language language) {
        return of(
                covered,
                subject,
                services,
                from,
                to,
                (service, year) -> CoveredYears.NOT_KNOWN.equals(
                        covered.status(subject, subject.isOfService() ? service : null, year)),
                language);
    }

    /**
     * Returns the same for newly registered cases in the register only. Those of a printed year are in the yearly
     * table.
     */
    public List<String> ofNewCases(
            CoveredYears covered, Collection<AdviserService> services, int from, int to, Language language) {
        BiPredicate<AdviserService, Integer> isPrinted =
                (service, year) -> covered.of(CoverageSubject.CASES, service, year) == CoverageSource.PRINTED;
        List<String> lines = new ArrayList<>();
        String printed = named(CoverageSubject.CASES, services, from, to, isPrinted, language);
        if (!printed.isEmpty()) {
            lines.add(texts(language).get("printed", printed));
        }
        lines.addAll(of(
                covered,
                CoverageSubject.CASES,
                services,
                from,
                to,
                (service, year) -> CoveredYears.NOT_KNOWN.equals(covered.status(CoverageSubject.CASES, service, year))
                        && !isPrinted.test(service, year),
                language));
        return lines;
    }

    /** Returns the footnote of a statistic that has {@code ..} for future months or quarters. */
    public String toCome(Language language) {
        return texts(language).get("to-come");
    }

    /**
     * Returns the same for a statistic that also has figures from other sources, and that decides itself which are not
     * known.
     */
    public List<String> of(
            CoveredYears covered,
            CoverageSubject subject,
            Collection<AdviserService> services,
            int from,
            int to,
            BiPredicate<AdviserService, Integer> isUnknown,
            Language language) {
        Texts texts = texts(language);
        List<String> lines = new ArrayList<>();
        String unknown = named(subject, services, from, to, isUnknown, language);
        if (!unknown.isEmpty()) {
            lines.add(texts.get("not-known", unknown));
        }
        Integer unfinished = covered.unfinishedIn(from, to);
        if (unfinished != null) {
            lines.add(texts.get("unfinished", unfinished.toString()));
        }
        covered.notes().stream()
                .filter(declared -> declared.note().touches(subject, services, from, to))
                .map(declared -> declared.line(codeLists, to, language))
                .forEach(lines::add);
        return lines;
    }

    private static Texts texts(Language language) {
        return Texts.beside(StatisticsFootnotes.class, "footnotes", language);
    }

    private String named(
            CoverageSubject subject,
            Collection<AdviserService> services,
            int from,
            int to,
            BiPredicate<AdviserService, Integer> belongs,
            Language language) {
        if (!subject.isOfService()) {
            // The answer is the same for every service.
            AdviserService any = AdviserService.COMPETENCE_TEAM;
            return YearSpans.of(from, to, year -> belongs.test(any, year));
        }
        List<String> parts = new ArrayList<>();
        for (AdviserService service : services) {
            String years = YearSpans.of(from, to, year -> belongs.test(service, year));
            if (!years.isEmpty()) {
                parts.add(codeLists.label(service, to).in(language) + " " + years);
            }
        }
        return String.join("; ", parts);
    }
}
