package no.imdi.egnevalg.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LargestPageTest {

    /**
     * The event log takes no larger payload (migration V12). In a view its words take no more room than in JSON, but
     * for names.
     */
    private static final long LARGEST_PAYLOAD = 200_000;

    private static final long NAMES_OF_AN_ENTRY = 2_000;
    private static final long MONGODB_LIMIT = 16 * 1024 * 1024;

    @Test
    void a_page_of_the_largest_entries_fits_into_a_document() {
        assertThat(TimelinePages.ENTRIES_A_PAGE * (LARGEST_PAYLOAD + NAMES_OF_AN_ENTRY))
                .isLessThan(MONGODB_LIMIT);
    }
}
