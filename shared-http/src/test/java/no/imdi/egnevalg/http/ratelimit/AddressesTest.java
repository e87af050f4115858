package no.imdi.egnevalg.http.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void each_address_of_the_old_protocol_is_a_sender() {
        assertThat(Addresses.senderOf("192.0.2.1")).isNotEqualTo(Addresses.senderOf("192.0.2.2"));
    }

    @Test
    void a_network_of_the_new_protocol_is_one_sender() {
        assertThat(Addresses.senderOf("2001:db8:1:2::1"))
                .isEqualTo(Addresses.senderOf("2001:db8:1:2:ffff::2"))
                .isNotEqualTo(Addresses.senderOf("2001:db8:1:3::1"));
    }

    @Test
    void an_old_address_in_new_letters_is_the_same_sender() {
        assertThat(Addresses.senderOf("::ffff:192.0.2.1")).isEqualTo(Addresses.senderOf("192.0.2.1"));
    }

    @Test
    void what_is_no_address_is_not_remembered_by_its_text() {
        assertThat(Addresses.senderOf("no address")).isEqualTo("unknown");
    }
}
