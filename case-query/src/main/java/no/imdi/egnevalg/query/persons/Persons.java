package no.imdi.egnevalg.query.persons;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells which cases are about the same person. */
@Component
public class Persons {

    private final PersonCases cases;

    Persons(PersonCases cases) {
        this.cases = cases;
    }

    /** The ids of all cases about the same person as the given one, itself included. */
    public Set<String> casesOfSamePerson(String caseId) {
        return cases.around(List.of(caseId)).personOf(caseId);
    }
}
