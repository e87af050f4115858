package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes objects of whatever class its input names is not on the class path of the services. */
class ClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"com.thoughtworks.xstream.XStream", "org.apache.commons.collections.functors.InvokerTransformer"
            })
    void it_is_not_there(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
}
