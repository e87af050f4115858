package no.imdi.egnevalg.command.casefile.numbers;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Draws case numbers at random, until one is free. */
@Component
public class CaseNumbers {

    private static final int DRAWS = 20;

    private final RandomGenerator random;

    CaseNumbers(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Calls the opening with a random case number, and again with another one where the number is taken. Returns the
     * result of the opening.
     */
    public <T> T drawnFor(Function<String, T> opening) {
        for (int draw = 1; ; draw++) {
            try {
                return opening.apply(CaseNumber.draw(random).value());
            } catch (CaseNumberTakenException e) {
                if (draw == DRAWS) {
                    throw e;
                }
            }
        }
    }
}
