package no.imdi.egnevalg.http.ratelimit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells senders apart by where they send from. */
final class Addresses {

    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /** The address; of IPv6 its network, for a single subscriber has all the addresses of one. */
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
