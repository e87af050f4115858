package no.imdi.egnevalg.query.timeline;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import java.util.HashSet;
import java.util.Set;
import no.imdi.egnevalg.query.projection.ServedView;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.sameperson.SamePerson;

/**
 * Follows the links of each case to the next, all cases of one step with one read, and not further than a few steps.
 */
class DirectLinks implements SamePerson {

    private static final int MOST_STEPS = 5;

    private final ServedView view;

    DirectLinks(ServedViews views) {
        this.view = views.of(TimelinesProjection.NAME);
    }

    @Override
    public Set<String> casesOf(String caseId) {
        Set<String> known = new HashSet<>(Set.of(caseId));
        Set<String> step = Set.of(caseId);
        for (int steps = 0; steps < MOST_STEPS && !step.isEmpty(); steps++) {
            Set<String> linked = linkedTo(step);
            linked.removeAll(known);
            known.addAll(linked);
            step = linked;
        }
        return known;
    }

    private Set<String> linkedTo(Set<String> cases) {
        Set<String> linked = new HashSet<>();
        view.collection(TimelinesProjection.COLLECTION)
                .find(in("_id", cases))
                .projection(include(TimelinesProjection.LINKED_CASES))
                .forEach(document -> linked.addAll(document.getList(TimelinesProjection.LINKED_CASES, String.class)));
        return linked;
    }
}
