package no.imdi.egnevalg.query.yearlytable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Cases that are opened, corrected and declared void at random; the same every time for the same seed. */
final class RandomLives {

    private final Random random;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<Life> open = new ArrayList<>();

    private record Life(String caseId, AdviserService service, long version, Registration registration) {}

    private RandomLives(long seed) {
        this.random = new Random(seed);
    }

    /** As many events as asked for, at indexes 1, 2, 3 and so on. */
    static List<RecordedEvent> events(long seed, int count) {
        RandomLives lives = new RandomLives(seed);
        while (lives.events.size() < count) {
            lives.step();
        }
        return lives.events;
    }

    private void step() {
        int dice = random.nextInt(10);
        if (open.isEmpty() || dice < 5) {
            openOne();
        } else if (dice < 8) {
            correctOne();
        } else {
            voidOne();
        }
    }

    private void openOne() {
        int number = events.size() + 1;
        Life life = new Life("case-" + number, any(AdviserService.values()), 0, registration(null));
        record(
                life.caseId(),
                0,
                new CaseFileOpened(life.caseId(), "number-" + number, life.service(), life.registration(), recorded()));
        open.add(life);
    }

    private void correctOne() {
        int place = random.nextInt(open.size());
        Life life = open.get(place);
        Registration corrected = registration(life.registration());
        long version = life.version() + 1;
        record(
                life.caseId(),
                version,
                new RegistrationCorrected(
                        life.caseId(),
                        life.service(),
                        life.registration(),
                        corrected,
                        any(CorrectionReason.values()),
                        recorded()));
        open.set(place, new Life(life.caseId(), life.service(), version, corrected));
    }

    private void voidOne() {
        Life life = open.remove(random.nextInt(open.size()));
        record(
                life.caseId(),
                life.version() + 1,
                new CaseFileVoided(
                        life.caseId(), life.service(), life.registration(), any(VoidingReason.values()), recorded()));
    }

    private Registration registration(@Nullable Registration before) {
        boolean keepsCategory = before != null && random.nextBoolean();
        return new Registration(
                LocalDate.of(2011, 12, 30).plusDays(random.nextInt(370)),
                keepsCategory ? before.category() : any(Category.values()),
                List.of(),
                null,
                null,
                any(AgeBand.values()),
                any(Gender.values()),
                any(ReferralSource.values()));
    }

    /** Later events of the log are recorded later, some near midnight in Norway. */
    private Recorded recorded() {
        Instant begin = LocalDate.of(2012, 12, 31).atTime(22, 30).toInstant(ZoneOffset.UTC);
        return new Recorded(begin.plus(Duration.ofHours(8L * events.size())), new Author("somebody", null, null));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private void record(String caseId, long version, Object payload) {
        events.add(new RecordedEvent(events.size() + 1L, caseId, version, payload));
    }
}
