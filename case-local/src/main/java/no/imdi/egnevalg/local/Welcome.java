package no.imdi.egnevalg.local;

/** What is printed once everything runs. */
final class Welcome {

    private Welcome() {}

    static String text(LocalSettings settings) {
        String text = """

                Egne valg is running. All data in it is synthetic. Stop it with Ctrl-C; the data is kept in {folder}.

                  Start page                         {pages}
                  Write (case-command)               {command}   what it takes: {pages}/api/command
                  Read (case-query)                  {query}   what it tells: {pages}/api/query
                  Tokens (demo issuer, never real)   {issuer}
                  For operators                      {command-management} and {query-management}

                To try, with a token that is good for a quarter of an hour:

                  token() { curl -s -u $1:demo -d grant_type=client_credentials {issuer}/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'; }

                The adviser of a school sees the cases of that school:

                  curl -H "Authorization: Bearer $(token mr)" '{query}/api/v1/cases?limit=3'

                but no figures, which is refused with 403:

                  curl -i -H "Authorization: Bearer $(token mr)" '{query}/api/v1/statistics/overlap?year=2012'

                An analyst sees figures, and never a case:

                  curl -H "Authorization: Bearer $(token analyst)" '{query}/api/v1/statistics/yearly-table?service=INTEGRATION_ADVISER&from=2009&to=2012'
                """;
        return Addresses.in(text, settings.ports())
                .replace("{folder}", settings.folder().toString());
    }
}
