package no.imdi.egnevalg.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import no.imdi.egnevalg.kernel.codelist.Category;

/** Gives some cases one more category: one that goes with the main category, and that every service records. */
final class SecondaryCategories {

    private final Map<Category, List<Category>> alsoAbout;
    private final QuotaSampler<Boolean> given;
    private final Random random;

    private SecondaryCategories(Map<Category, List<Category>> alsoAbout, QuotaSampler<Boolean> given, Random random) {
        this.alsoAbout = alsoAbout;
        this.given = given;
        this.random = random;
    }

    /** For the given number of cases, so many of which have a secondary category. */
    static SecondaryCategories of(int withOne, int cases, Random random) {
        QuotaSampler<Boolean> given =
                QuotaSampler.of(List.of(true, false), one -> one ? withOne : cases - withOne, random);
        Table table = DemoResources.read("secondary-categories.json", Table.class);
        return new SecondaryCategories(table.alsoAbout(), given, random);
    }

    /** The secondary categories of the next case: one or none. */
    List<Category> of(Category main) {
        if (!given.draw()) {
            return List.of();
        }
        List<Category> choices = Objects.requireNonNull(alsoAbout.get(main));
        return List.of(choices.get(random.nextInt(choices.size())));
    }

    boolean usedUp() {
        return given.usedUp();
    }

    private record Table(Map<Category, List<Category>> alsoAbout) {}
}
