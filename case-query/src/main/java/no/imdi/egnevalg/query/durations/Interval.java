package no.imdi.egnevalg.query.durations;

/**
 * A time whose length is counted, from the day the service took the case up. The days on which it was closed do not
 * count.
 */
enum Interval {
    /** The registration delay, in days of the calendar. */
    OPENING_TO_REGISTRATION,
    OPENING_TO_FIRST_GUIDANCE,
    /** To the closure that stands: a case that was reopened has none. */
    OPENING_TO_CLOSURE
}
