package no.imdi.egnevalg.command.decision;

import java.util.List;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** Expects a refusal for exactly the given reasons, in their order. */
public final class RefusedFor {

    private RefusedFor() {}

    public static Matcher<Object> refusedFor(List<? extends Reason> reasons) {
        return new CustomTypeSafeMatcher<>("a refusal for " + reasons) {
            @Override
            protected boolean matchesSafely(Object thrown) {
                return thrown instanceof RefusedException refused
                        && refused.reasons().equals(reasons);
            }
        };
    }

    public static Matcher<Object> refusedFor(Reason... reasons) {
        return refusedFor(List.of(reasons));
    }
}
