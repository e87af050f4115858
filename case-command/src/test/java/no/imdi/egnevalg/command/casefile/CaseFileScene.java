package no.imdi.egnevalg.command.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.command.casefile.erasure.DataKeyDestruction;
import no.imdi.egnevalg.command.casefile.numbers.CaseNumberRegister;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Where tests of acts on a case file play: the aggregate without a database, one case, one moment. */
public final class CaseFileScene {

    public static final String CASE = "8d0c9e1a-51c5-3d7e-9a55-0f3c6a0f3f0b";
    public static final String NUMBER = "K7MP-29QX-R";
    public static final CodeLists CODE_LISTS = CodeLists.load();

    private final Map<String, String> reserved = new HashMap<>();
    private final List<String> destroyedKeys = new ArrayList<>();
    private final CaseNumberRegister caseNumbers = reserved::put;
    private final DataKeyDestruction dataKeys = destroyedKeys::add;

    /** The fixture, with what Axon hands to the aggregate. */
    public FixtureConfiguration<CaseFile> fixture() {
        return new AggregateTestFixture<>(CaseFile.class)
                .registerInjectableResource(CODE_LISTS)
                .registerInjectableResource(caseNumbers)
                .registerInjectableResource(dataKeys);
    }

    /** Case numbers taken so far, with the case that has them. */
    public Map<String, String> reserved() {
        return reserved;
    }

    /** Cases whose data key was destroyed. */
    public List<String> destroyedKeys() {
        return destroyedKeys;
    }

    /** Registered at the given moment, in UTC. */
    public static Recorded at(String moment) {
        return new Recorded(Instant.parse(moment), new Author("adviser-7", null, null));
    }

    /** The event a case begins with. */
    public static CaseFileOpened opened(AdviserService service, Registration registration) {
        return new CaseFileOpened(CASE, NUMBER, service, registration, at("2014-06-02T08:00:00Z"));
    }
}
