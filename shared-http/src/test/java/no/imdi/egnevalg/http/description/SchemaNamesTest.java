package no.imdi.egnevalg.http.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaNamesTest {

    private final SchemaNames names = new SchemaNames();

    private record OneApi() {
        record Body() {}

        record Opened() {}
    }

    private record OtherApi() {
        record Body() {}

        record Page(List<Item> items) {
            record Item() {}
        }
    }

    private String named(Class<?> type) {
        return names.nameForClass(type, Set.of());
    }

    @Test
    void a_nested_type_is_named_after_what_it_stands_in() {
        assertThat(named(OneApi.Opened.class)).isEqualTo("SchemaNamesTestOneOpened");
        assertThat(named(OtherApi.Page.Item.class)).isEqualTo("SchemaNamesTestOtherPageItem");
        assertThat(named(SchemaNames.class)).isEqualTo("SchemaNames");
    }

    @Test
    void bodies_of_two_endpoints_are_two_requests() {
        assertThat(named(OneApi.Body.class)).isEqualTo("SchemaNamesTestOneRequest");
        assertThat(named(OtherApi.Body.class)).isEqualTo("SchemaNamesTestOtherRequest");
        assertThat(named(OneApi.Body.class)).isEqualTo("SchemaNamesTestOneRequest");
    }

    @Test
    void no_two_types_share_a_name() {
        named(OneApi.Body.class);

        assertThatThrownBy(() -> named(One.Request.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SchemaNamesTestOneRequest")
                .hasMessageContaining(OneApi.Body.class.getName());
    }

    private record One() {
        record Request() {}
    }
}
