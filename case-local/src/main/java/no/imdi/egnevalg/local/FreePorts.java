package no.imdi.egnevalg.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Checks before anything starts that nobody else answers where we want to. */
final class FreePorts {

    private FreePorts() {}

    static void require(int... ports) {
        for (int port : ports) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                socket.setReuseAddress(true);
            } catch (IOException e) {
                throw new CannotStartException("""
                        Port %d is used by another program.
                        Stop that program, or move all ports of Egne valg by some number, for example:
                          EGNEVALG_PORT_OFFSET=100""".formatted(port));
            }
        }
    }
}
