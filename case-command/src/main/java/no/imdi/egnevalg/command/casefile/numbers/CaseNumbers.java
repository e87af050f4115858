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

    /** What an opening comes to that takes the number drawn; another is drawn where it is taken. */
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
