package no.imdi.egnevalg.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** No answer has a code without what it is called beside it. Asked of every record that an endpoint can answer. */
class LabelledCodesTest {

    private static final CodeLists LISTS = CodeLists.load();
    private static final String QUERY = "no.imdi.egnevalg.query";

    /** Texts under these names are codes; so are all under the names of code lists, and every enum. */
    private static final Set<String> NAMES_OF_CODES = Set.of(
            "service",
            "state",
            "role",
            "kind",
            "what",
            "code",
            "risk",
            "reason",
            "basis",
            "rule",
            "outcome",
            "action",
            "purpose",
            "owner",
            "referrer",
            "source",
            "one",
            "other",
            "categoryNow",
            "secondaryCategories",
            "secondaryConcernsNow",
            "grounds",
            "interval",
            "age",
            "list",
            "byRole");

    /** Told by more than a label of their own, and why. */
    private static final Map<String, String> TOLD_OTHERWISE = Map.ofEntries(
            Map.entry("Entry.service", "the timeline names the services of its cases in their labels"),
            Map.entry("Counted.service", "the timeline names the services of its cases in their labels"),
            Map.entry("Rule.reason", "is a text"),
            Map.entry("YearlyTable.measure", "repeats the question"),
            Map.entry("Total.source", "the footnotes say what a year is taken from"),
            Map.entry("EntryView.action", "the name of a right, as in the access table"),
            Map.entry("EntryView.role", "the access log is kept in codes, as it was chained"),
            Map.entry("EntryView.purpose", "the access log is kept in codes, as it was chained"),
            Map.entry("EntryView.outcome", "the access log is kept in codes, as it was chained"),
            Map.entry("Share.of", "groups the shares, each of which has a label"));

    @Test
    void every_code_in_an_answer_has_a_label_beside_it() {
        Set<String> bare = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        answers().forEach(answer -> look(answer, seen, bare));

        assertThat(seen.size()).isGreaterThan(40);
        bare.removeAll(TOLD_OTHERWISE.keySet());
        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases.CaseState",
                "cases.HintGround",
                "lives.ReferralState",
                "referrals.ReferralList",
                "retention.KeptState"
            })
    void every_code_of_the_views_is_called_something_in_three_languages(String type) throws ClassNotFoundException {
        for (Object code : Class.forName(QUERY + "." + type).getEnumConstants()) {
            List<String> called = Stream.of(Language.values())
                    .map(language -> new CodeLabels(LISTS, language).own((Enum<?>) code))
                    .flatMap(label -> Stream.of(label.shortLabel(), label.longLabel()))
                    .toList();

            assertThat(called).doesNotContain("", ((Enum<?>) code).name());
        }
    }

    private static List<Type> answers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        List<Type> answers = new ArrayList<>();
        scanner.findCandidateComponents(QUERY).forEach(api -> {
            for (Method method : type(api.getBeanClassName()).getDeclaredMethods()) {
                if (AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class)) {
                    answers.add(method.getGenericReturnType());
                }
            }
        });
        return answers;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void look(Type type, Set<Class<?>> seen, Set<String> bare) {
        if (type instanceof ParameterizedType of) {
            Arrays.stream(of.getActualTypeArguments()).forEach(each -> look(each, seen, bare));
        } else if (type instanceof Class<?> answer && answer.isRecord() && seen.add(answer)) {
            Map<String, RecordComponent> fields = fields(answer);
            fields.forEach((name, field) -> {
                if (isLabelled(name, fields)) {
                    return;
                }
                if (isCode(field)) {
                    bare.add(field.getDeclaringRecord().getSimpleName() + "." + name);
                }
                look(field.getGenericType(), seen, bare);
            });
        }
    }

    /** As they stand beside each other in the answer. */
    private static Map<String, RecordComponent> fields(Class<?> answer) {
        Map<String, RecordComponent> fields = new LinkedHashMap<>();
        for (RecordComponent component : answer.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                fields.putAll(fields(component.getType()));
            } else {
                fields.put(component.getName(), component);
            }
        }
        return fields;
    }

    private static boolean isLabelled(String name, Map<String, RecordComponent> fields) {
        RecordComponent labels = fields.get("labels");
        boolean isAmongLabels = labels != null && fields(labels.getType()).containsKey(name);
        return isAmongLabels
                || fields.containsKey(name + "Label")
                || fields.containsKey(name.replaceFirst("s?$", "Labels"))
                || isTheOneWithThe("label", name, fields);
    }

    /** A label that is called nothing else belongs to the code just before it. */
    private static boolean isTheOneWithThe(String label, String name, Map<String, RecordComponent> fields) {
        List<String> names = List.copyOf(fields.keySet());
        return fields.containsKey(label)
                && names.subList(0, names.indexOf(label)).stream()
                        .filter(each -> isCode(fields.get(each)))
                        .reduce((earlier, later) -> later)
                        .filter(name::equals)
                        .isPresent();
    }

    private static boolean isCode(RecordComponent field) {
        Class<?> type = field.getType();
        if (field.getGenericType() instanceof ParameterizedType of
                && of.getActualTypeArguments()[0] instanceof Class<?> element) {
            type = element;
        }
        boolean isNamedLikeOne =
                NAMES_OF_CODES.contains(field.getName()) || LISTS.all().containsKey(field.getName());
        return type.isEnum() || (type == String.class && isNamedLikeOne);
    }
}
