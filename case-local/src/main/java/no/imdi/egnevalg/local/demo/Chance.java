package no.imdi.egnevalg.local.demo;

import java.util.Random;

/** Draws what happens in a made-up case; the same every time for the same seed. */
record Chance(Random random) {

    /** Whether something happens that happens in so many of a hundred cases. */
    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A whole number from 0 on, less than the given one. */
    int below(int number) {
        return random.nextInt(number);
    }

    /** One of the values, each as likely as the others. */
    String any(String... values) {
        return values[random.nextInt(values.length)];
    }
}
