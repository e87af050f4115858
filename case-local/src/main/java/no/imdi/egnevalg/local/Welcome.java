package no.imdi.egnevalg.local;

/** What is printed once everything runs. */
final class Welcome {

    private Welcome() {}

    static String text(LocalSettings settings) {
        String command = "http://localhost:" + settings.commandPort();
        String query = "http://localhost:" + settings.queryPort();
        return """

                Egne valg is running. All data in it is synthetic. Stop it with Ctrl-C; the data is kept in %s.

                  Start page             http://localhost:%d
                  Write (case-command)   %s/swagger-ui.html
                  Read (case-query)      %s/swagger-ui.html

                To try:

                  curl '%4$s/api/v1/statistics/yearly-table?service=INTEGRATION_ADVISER&from=2009&to=2012'

                  curl -i %3$s/api/v1/cases -H 'Content-Type: application/json' -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen)" -d '{"service": "REGIONAL_COORDINATOR", "region": "WEST", "openedOn": "2012-11-05", "category": "FEARED_FORCED_MARRIAGE", "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}'

                  curl '%4$s/api/v1/cases?service=REGIONAL_COORDINATOR&year=2012&limit=3'

                  curl '%4$s/api/v1/statistics/caseload?asOf=2012-12-31'
                """.formatted(settings.folder(), settings.pagesPort(), command, query);
    }
}
