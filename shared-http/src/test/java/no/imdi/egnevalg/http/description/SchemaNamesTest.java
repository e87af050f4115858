package no.imdi.egnevalg.http.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

    @Test
    void a_nested_type_is_named_after_what_it_stands_in() {
        assertThat(names.getNameOfClass(OneApi.Opened.class)).isEqualTo("SchemaNamesTestOneOpened");
        assertThat(names.getNameOfClass(OtherApi.Page.Item.class)).isEqualTo("SchemaNamesTestOtherPageItem");
        assertThat(names.getNameOfClass(SchemaNames.class)).isEqualTo("SchemaNames");
    }

    @Test
    void bodies_of_two_endpoints_are_two_requests() {
        assertThat(names.getNameOfClass(OneApi.Body.class)).isEqualTo("SchemaNamesTestOneRequest");
        assertThat(names.getNameOfClass(OtherApi.Body.class)).isEqualTo("SchemaNamesTestOtherRequest");
        assertThat(names.getNameOfClass(OneApi.Body.class)).isEqualTo("SchemaNamesTestOneRequest");
    }

    @Test
    void no_two_types_share_a_name() {
        names.getNameOfClass(OneApi.Body.class);

        assertThatThrownBy(() -> names.getNameOfClass(One.Request.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SchemaNamesTestOneRequest")
                .hasMessageContaining(OneApi.Body.class.getName());
    }

    private record One() {
        record Request() {}
    }
}
