package no.imdi.egnevalg.benchmarks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import no.imdi.egnevalg.local.demo.DemoCase;
import no.imdi.egnevalg.local.demo.DemoCases;

/**
 * Made-up events of three years, in the order of registration: on every working day about as many as on any other.
 * Services, categories and persons are mixed as in the demo data.
 */
final class SyntheticCases {

    /** One event and its place in the stream of its case. */
    record Event(CaseFileEvent payload, long sequenceNumber) {}

    /** Of every hundred events, how many correct a registration, and how many declare one void. */
    record Mix(int corrections, int voidings) {

        static final Mix OPENINGS_ONLY = new Mix(0, 0);
        static final Mix USUAL = new Mix(8, 2);
    }

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int LONGEST_DELAY_DAYS = 30;
    private static final int CASES_REMEMBERED = 5000;

    private final Random random = new Random(2012);
    private final List<DemoCase> templates = DemoCases.of2012(2012);
    private final Queue<CaseFileOpened> untouched = new ArrayDeque<>();
    private final Mix mix;
    private final RegistrationDays days;

    private SyntheticCases(int events, Mix mix) {
        this.days = new RegistrationDays(events);
        this.mix = mix;
    }

    /** Always the same events. */
    static Stream<Event> events(int number, Mix mix) {
        SyntheticCases cases = new SyntheticCases(number, mix);
        return IntStream.range(0, number).mapToObj(cases::event);
    }

    private Event event(int index) {
        Recorded recorded = recorded(index);
        int draw = untouched.size() < CASES_REMEMBERED / 10 ? Integer.MAX_VALUE : random.nextInt(100);
        if (draw < mix.voidings()) {
            CaseFileOpened opened = untouched.remove();
            return new Event(
                    new CaseFileVoided(
                            opened.caseId(),
                            opened.service(),
                            opened.registration(),
                            VoidingReason.REGISTERED_TWICE,
                            recorded),
                    1);
        }
        return draw < mix.voidings() + mix.corrections()
                ? new Event(correct(untouched.remove(), recorded), 1)
                : new Event(open(recorded), 0);
    }

    private Recorded recorded(int index) {
        return new Recorded(
                days.of(index).atTime(LocalTime.NOON).atZone(NORWAY).toInstant(), new Author("benchmark", null, null));
    }

    private CaseFileOpened open(Recorded recorded) {
        DemoCase template = templates.get(random.nextInt(templates.size()));
        LocalDate openedOn =
                LocalDate.ofInstant(recorded.at(), NORWAY).minusDays(random.nextInt(LONGEST_DELAY_DAYS + 1));
        Registration registration = with(
                template.registration(),
                openedOn.isBefore(RegistrationDays.FIRST) ? RegistrationDays.FIRST : openedOn,
                template.registration().category());
        CaseFileOpened opened = new CaseFileOpened(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                CaseNumber.draw(random).value(),
                template.service(),
                registration,
                recorded);
        if (untouched.size() < CASES_REMEMBERED) {
            untouched.add(opened);
        }
        return opened;
    }

    private static RegistrationCorrected correct(CaseFileOpened opened, Recorded recorded) {
        Registration from = opened.registration();
        Category category = from.category() == Category.FEARED_FORCED_MARRIAGE
                ? Category.VIOLENCE_OR_THREATS
                : Category.FEARED_FORCED_MARRIAGE;
        return new RegistrationCorrected(
                opened.caseId(),
                opened.service(),
                from,
                with(from, from.openedOn(), category),
                CorrectionReason.WRONG_CATEGORY,
                recorded);
    }

    private static Registration with(Registration template, LocalDate openedOn, Category category) {
        return new Registration(
                openedOn,
                category,
                List.of(),
                template.region(),
                template.posting(),
                template.ageBand(),
                template.gender(),
                template.referralSource());
    }
}
