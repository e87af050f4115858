package no.imdi.egnevalg.http.ratelimit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells senders apart by their addresses. */
final class Addresses {

    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /** The address; for IPv6 the network, because one subscriber owns all its addresses. */
    static String senderOf(String remoteAddress) {
        try {
            InetAddress address = InetAddress.ofLiteral(remoteAddress);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
        } catch (IllegalArgumentException _) {
            return "unknown";
        }
    }
}
