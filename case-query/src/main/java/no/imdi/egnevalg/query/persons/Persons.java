package no.imdi.egnevalg.query.persons;

import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.sameperson.SamePerson;
import org.springframework.stereotype.Component;

/** Finds the cases that are about the same person. */
@Component
public class Persons implements SamePerson {

    private final PersonCases cases;

    Persons(ServedViews views) {
        this.cases = new PersonCases(views.of(PersonsProjection.NAME));
    }

    @Override
    public Set<String> casesOf(String caseId) {
        return cases.around(List.of(caseId)).personOf(caseId);
    }
}
