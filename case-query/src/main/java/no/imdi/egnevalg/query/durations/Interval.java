package no.imdi.egnevalg.query.durations;

/**
 * An interval whose length is counted. It begins on the day the service opened the case. Days on which the case was
 * closed do not count.
 */
enum Interval {
    /** The registration delay, in calendar days. */
    OPENING_TO_REGISTRATION,
    OPENING_TO_FIRST_GUIDANCE,
    /** Until the current closure. A case that was reopened has no such closure. */
    OPENING_TO_CLOSURE
}
