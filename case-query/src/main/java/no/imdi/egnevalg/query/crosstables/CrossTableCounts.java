package no.imdi.egnevalg.query.crosstables;

import static com.mongodb.client.model.Projections.include;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.CounterTable;
import no.imdi.egnevalg.query.http.YearSpan;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the counters of the cross tables. The cost grows with the number of months and codes, not with the number of
 * cases.
 */
@Component
class CrossTableCounts {

    private final CounterTable counted;
    private final ServedView view;

    CrossTableCounts(ServedViews views) {
        this.view = views.of(CaseLivesProjection.NAME);
        this.counted = CounterTable.of(view, CrossTableStatistic.COLLECTION);
    }

    /** Returns the facts of a measure for a service and the given years, by two dimensions and by month. */
    List<Fact> of(
            CaseMeasure measure, AdviserService service, YearSpan years, Dimension one, @Nullable Dimension other) {
        List<Dimension> traits = Stream.of(one, other == null ? one : other)
                .filter(dimension -> !dimension.isOfEveryCounter())
                .distinct()
                .sorted()
                .toList();
        String field = switch (traits.size()) {
            case 0 -> CrossTableStatistic.ALL;
            case 1 -> CrossTableStatistic.field(traits.getFirst());
            default -> CrossTableStatistic.field(traits.getFirst(), traits.getLast());
        };
        String first = CrossTableStatistic.id(measure, service, YearMonth.of(years.from(), 1));
        String last = CrossTableStatistic.id(measure, service, YearMonth.of(years.to(), 12));
        List<Fact> facts = new ArrayList<>();
        counted.between(first, last, include(field)).forEach(document -> {
            Fact plain = new Fact(measure, service, month(document), new EnumMap<>(Dimension.class), 1);
            add(document.get(field), traits, plain, facts);
        });
        return facts;
    }

    private static void add(@Nullable Object counters, List<Dimension> traits, Fact fact, List<Fact> facts) {
        if (counters instanceof Integer times && times != 0) {
            facts.add(new Fact(fact.measure(), fact.service(), fact.month(), fact.traits(), times));
        }
        if (counters instanceof Document byCode) {
            Dimension trait = traits.getFirst();
            byCode.forEach((code, inner) -> {
                Map<Dimension, String> known = new EnumMap<>(fact.traits());
                known.put(trait, code);
                add(
                        inner,
                        traits.subList(1, traits.size()),
                        new Fact(fact.measure(), fact.service(), fact.month(), known, 1),
                        facts);
            });
        }
    }

    private static YearMonth month(Document document) {
        String id = document.getString("_id");
        return YearMonth.parse(id.substring(id.lastIndexOf(':') + 1));
    }

    long position() {
        return view.position();
    }
}
