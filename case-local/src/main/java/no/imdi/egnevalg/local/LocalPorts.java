package no.imdi.egnevalg.local;

import java.util.List;

/**
 * Where the parts of the default run listen, on this machine only.
 *
 * @param pages the start page
 * @param command case-command
 * @param query case-query
 * @param commandManagement health and metrics of case-command, for operators
 * @param queryManagement the same of case-query, and its projections
 * @param issuer the demo issuer of tokens
 * @param postgres the embedded PostgreSQL
 */
public record LocalPorts(
        int pages, int command, int query, int commandManagement, int queryManagement, int issuer, int postgres) {

    /** What this machine goes by on them. Under another name nothing is answered: it may be that of another site. */
    static final List<String> NAMES = List.of("localhost", "127.0.0.1");

    private static final LocalPorts USUAL = new LocalPorts(8080, 8081, 8082, 8091, 8092, 9000, 15432);

    /** The usual ports, each with the same number added. */
    static LocalPorts movedBy(int offset) {
        return new LocalPorts(
                USUAL.pages + offset,
                USUAL.command + offset,
                USUAL.query + offset,
                USUAL.commandManagement + offset,
                USUAL.queryManagement + offset,
                USUAL.issuer + offset,
                USUAL.postgres + offset);
    }

    /**
     * Those that must be free before anything starts. PostgreSQL sees to its own: one that was left behind is stopped
     * first.
     */
    int[] ofServers() {
        return new int[] {pages, command, query, commandManagement, queryManagement, issuer};
    }
}
