package no.imdi.egnevalg.query.cases;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.Posting;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which two cases may be about the same person. The result is a hint for people to check; no rule links
 * cases.
 */
final class DuplicateRules {

    private static final int NEAR_DAYS = 60;

    private static final Map<Category, Category> COUNTERPARTS = counterparts(Map.of(
            Category.FEARED_FORCED_MARRIAGE, Category.COMPLETED_FORCED_MARRIAGE,
            Category.FEARED_LEFT_ABROAD, Category.LEFT_ABROAD,
            Category.FEARED_FGM, Category.COMPLETED_FGM,
            Category.FEARED_FORCED_MARRIAGE_AND_FGM, Category.COMPLETED_FORCED_MARRIAGE_AND_FGM));

    /** The field of a case document that holds the region used for these hints. */
    static final String PLACE = "place";

    private DuplicateRules() {}

    private static Map<Category, Category> counterparts(Map<Category, Category> completedByFeared) {
        Map<Category, Category> counterparts = new EnumMap<>(completedByFeared);
        completedByFeared.forEach((feared, completed) -> counterparts.put(completed, feared));
        return Collections.unmodifiableMap(counterparts);
    }

    /** Returns the region of a case as registered, or that of its school; null where neither is known. */
    static @Nullable String placeOf(Registration registration, CodeLists codeLists) {
        Region named = registration.region();
        String posting = registration.posting();
        Region region = named == null && posting != null
                ? codeLists.posting(posting).map(Posting::region).orElse(null)
                : named;
        return region == null ? null : region.name();
    }

    /** True where enough is known of a case to compare it with others. An unknown value matches nothing. */
    static boolean mayHaveDuplicates(Likeness one) {
        return one.ageBand() != AgeBand.UNKNOWN && one.gender() != Gender.UNKNOWN;
    }

    /** Returns the category and its counterpart, which is the feared form of a completed act or the reverse. */
    static Set<Category> alike(Category category) {
        Category counterpart = COUNTERPARTS.get(category);
        return counterpart == null ? Set.of(category) : EnumSet.of(category, counterpart);
    }

    /** Returns why two cases may be about the same person; empty where a known fact rules it out. */
    static List<HintGround> grounds(Likeness one, Likeness other) {
        boolean mayBe = mayHaveDuplicates(one)
                && one.gender() == other.gender()
                && alike(one.category()).contains(other.category())
                && !liesElsewhere(one, other)
                && mayBeOfTheseAges(one, other);
        return mayBe ? groundsOfAlike(one, other) : List.of();
    }

    private static List<HintGround> groundsOfAlike(Likeness one, Likeness other) {
        List<HintGround> grounds = new ArrayList<>();
        grounds.add(one.ageBand() == other.ageBand() ? HintGround.SAME_AGE_BAND : HintGround.OLDER_BY_TIME_BETWEEN);
        grounds.add(HintGround.SAME_GENDER);
        grounds.add(one.category() == other.category() ? HintGround.SAME_CATEGORY : HintGround.FEARED_AND_COMPLETED);
        if (one.place() != null && one.place().equals(other.place())) {
            grounds.add(HintGround.SAME_REGION);
        }
        grounds.add(
                daysBetween(one, other) <= NEAR_DAYS
                        ? HintGround.OPENED_WITHIN_60_DAYS
                        : HintGround.OPENED_FURTHER_APART);
        return grounds;
    }

    /** Returns the number of days between the openings of the two cases. */
    static int daysBetween(Likeness one, Likeness other) {
        return (int) Math.abs(ChronoUnit.DAYS.between(one.openedOn(), other.openedOn()));
    }

    private static boolean liesElsewhere(Likeness one, Likeness other) {
        return one.place() != null && other.place() != null && !one.place().equals(other.place());
    }

    /** True where a person can have had both ages, given the time between the openings. */
    private static boolean mayBeOfTheseAges(Likeness one, Likeness other) {
        boolean inOrder = !one.openedOn().isAfter(other.openedOn());
        Likeness earlier = inOrder ? one : other;
        Likeness later = inOrder ? other : one;
        return AgeSpan.of(earlier.ageBand())
                .map(ages -> ages.after(earlier.openedOn(), later.openedOn()))
                .flatMap(grown -> AgeSpan.of(later.ageBand()).map(grown::overlaps))
                .orElse(false);
    }
}
