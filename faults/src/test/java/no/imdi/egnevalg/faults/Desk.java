package no.imdi.egnevalg.faults;

import java.util.Arrays;

/** Where cases are worked on, and by which user of the demo issuer. */
enum Desk {
    SCHOOL("mr", "MINORITY_ADVISER", "\"posting\": \"SCHOOL-EAST-01\""),
    EMBASSY("ir", "INTEGRATION_ADVISER", "\"posting\": \"EMBASSY-ISLAMABAD\""),
    REGION("rk", "REGIONAL_COORDINATOR", "\"region\": \"WEST\""),
    TEAM("kt", "COMPETENCE_TEAM", "");

    private final String user;
    private final String service;
    private final String where;

    Desk(String user, String service, String where) {
        this.user = user;
        this.service = service;
        this.where = where;
    }

    String user() {
        return user;
    }

    String service() {
        return service;
    }

    /** As fields of a request. */
    String place() {
        return "\"service\": \"" + service + "\"" + (where.isEmpty() ? "" : ", " + where);
    }

    /** To whom it refers cases. */
    Desk colleague() {
        return this == TEAM ? REGION : TEAM;
    }

    static Desk of(String service) {
        return Arrays.stream(values())
                .filter(desk -> desk.service.equals(service))
                .findFirst()
                .orElseThrow();
    }
}
