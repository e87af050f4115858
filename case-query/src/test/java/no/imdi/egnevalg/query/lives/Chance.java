package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.Posting;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Requirement;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import org.jspecify.annotations.Nullable;

/** Draws what the code lists allow; the same every time for the same seed. */
final class Chance {

    private static final CodeLists CODE_LISTS = CodeLists.load();
    private static final List<Posting> POSTINGS = CODE_LISTS.all().get("posting").codes().stream()
            .map(Posting.class::cast)
            .toList();

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    @SafeVarargs
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** One of them, if there are any. The collection must always come in the same order. */
    <T> Optional<T> any(Collection<T> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArrayList<>(values).get(random.nextInt(values.size())));
    }

    <T> List<T> some(T[] values) {
        List<T> some = Arrays.stream(values).filter(_ -> random.nextBoolean()).toList();
        return some.isEmpty() ? List.of(any(values)) : some;
    }

    /** A day of the span, both ends included; mostly its last. */
    LocalDate day(LocalDate from, LocalDate to) {
        return oneIn(3) ? from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, to) + 1)) : to;
    }

    String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    String caseNumber() {
        return CaseNumber.draw(random).value();
    }

    Category category(AdviserService service, LocalDate on) {
        return any(categories(service, on)).orElseThrow();
    }

    /** What the service records in that year. */
    List<Category> categories(AdviserService service, LocalDate on) {
        ServiceProfile profile = CODE_LISTS.service(service);
        return Arrays.stream(Category.values())
                .filter(category -> profile.records(category, on.getYear()))
                .toList();
    }

    /** Secondary categories for a main one. */
    List<Category> besides(Category main, AdviserService service, LocalDate on) {
        return categories(service, on).stream()
                .filter(category -> category != main && oneIn(5))
                .toList();
    }

    Unit unit(AdviserService service) {
        ServiceProfile profile = CODE_LISTS.service(service);
        Posting posting = profile.posting() == Requirement.NONE ? null : posting(service);
        return new Unit(service, region(profile, posting), posting == null ? null : posting.code());
    }

    private Posting posting(AdviserService service) {
        return any(POSTINGS.stream()
                        .filter(posting -> posting.service() == service)
                        .toList())
                .orElseThrow();
    }

    private @Nullable Region region(ServiceProfile profile, @Nullable Posting posting) {
        boolean named = profile.region() == Requirement.REQUIRED
                || (profile.region() == Requirement.OPTIONAL && random.nextBoolean());
        if (!named) {
            return null;
        }
        return posting == null ? any(Region.values()) : posting.region();
    }

    Registration registration(AdviserService service, LocalDate openedOn, ReferralSource source) {
        return registration(unit(service), openedOn, source);
    }

    /** A registration of a case that this unit takes up. */
    Registration registration(Unit unit, LocalDate openedOn, ReferralSource source) {
        Category main = category(unit.service(), openedOn);
        return new Registration(
                openedOn,
                main,
                besides(main, unit.service(), openedOn),
                unit.region(),
                unit.posting(),
                any(AgeBand.values()),
                any(Gender.values()),
                source);
    }

    /** Some fields put right; it may also come out as it was. */
    Registration corrected(AdviserService service, Registration before, LocalDate openedOn) {
        Registration other = registration(service, openedOn, any(ReferralSource.values()));
        boolean place = oneIn(2);
        Category main = oneIn(2) ? before.category() : other.category();
        List<Category> secondary = oneIn(2) ? before.secondaryCategories() : other.secondaryCategories();
        return new Registration(
                openedOn,
                main,
                secondary.stream().filter(category -> category != main).toList(),
                place ? other.region() : before.region(),
                place ? other.posting() : before.posting(),
                oneIn(2) ? other.ageBand() : before.ageBand(),
                oneIn(2) ? other.gender() : before.gender(),
                oneIn(2) ? other.referralSource() : before.referralSource());
    }
}
