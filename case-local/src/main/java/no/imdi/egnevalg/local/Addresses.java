package no.imdi.egnevalg.local;

/** Puts the addresses of a run into a text that names them in braces. */
final class Addresses {

    private Addresses() {}

    static String in(String text, LocalPorts ports) {
        return text.replace("{pages}", address(ports.pages()))
                .replace("{command}", address(ports.command()))
                .replace("{query}", address(ports.query()))
                .replace("{command-management}", address(ports.commandManagement()))
                .replace("{query-management}", address(ports.queryManagement()))
                .replace("{issuer}", address(ports.issuer()));
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }
}
