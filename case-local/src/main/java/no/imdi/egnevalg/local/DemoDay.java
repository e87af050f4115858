package no.imdi.egnevalg.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.imdi.egnevalg.local.demo.DemoStep;

/**
 * The steps of one day, in chains that need nothing of each other. Within a chain each step comes after the one before.
 */
record DemoDay(List<List<DemoStep>> chains) {

    /** Two chains of the same steps are still two. */
    private static final class Chain {
        private final List<DemoStep> steps = new ArrayList<>();
    }

    static DemoDay of(List<DemoStep> steps) {
        Map<Object, Chain> chainOf = new HashMap<>();
        Set<Chain> chains = new LinkedHashSet<>();
        for (DemoStep step : steps) {
            Chain chain = new Chain();
            concernedBy(step)
                    .flatMap(concerned -> Stream.ofNullable(chainOf.get(concerned)))
                    .distinct()
                    .forEach(earlier -> {
                        chain.steps.addAll(earlier.steps);
                        chains.remove(earlier);
                    });
            chain.steps.add(step);
            chains.add(chain);
            chain.steps.forEach(member -> concernedBy(member).forEach(concerned -> chainOf.put(concerned, chain)));
        }
        return new DemoDay(
                chains.stream().map(chain -> List.copyOf(chain.steps)).toList());
    }

    /** What a step needs or changes: the number of a case, the housing, or nothing that another step does. */
    private static Stream<Object> concernedBy(DemoStep step) {
        return switch (step) {
            case DemoStep.Opening opening -> Stream.of(opening.number());
            case DemoStep.Act act ->
                act.receiver() == null ? Stream.of(act.number()) : Stream.of(act.number(), act.receiver());
            case DemoStep.Conversations counted -> Stream.of(counted);
            case DemoStep.Housing _ -> Stream.of(DemoStep.Housing.class);
        };
    }

    /** Enters the chains side by side, and returns when all have been entered. */
    void enter(Consumer<DemoStep> entry, Executor advisers) {
        CompletableFuture.allOf(chains.stream()
                        .map(chain -> CompletableFuture.runAsync(() -> chain.forEach(entry), advisers))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
