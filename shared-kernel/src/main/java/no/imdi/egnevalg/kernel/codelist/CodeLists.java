package no.imdi.egnevalg.kernel.codelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** All code lists, read once from the data files beside this class. Immutable. */
public final class CodeLists {

    private static final List<String> PLAIN_LISTS = List.of(
            "category",
            "age-band",
            "gender",
            "referral-source",
            "region",
            "correction-reason",
            "voiding-reason",
            "guidance-channel",
            "guidance-party",
            "measure",
            "risk-level",
            "concern-kind",
            "concern-resolution",
            "recategorisation-reason",
            "closure-outcome",
            "reopening-reason",
            "agency",
            "referral-reason",
            "urgency",
            "rejection-reason",
            "revocation-reason",
            "referral-outcome",
            "handover-reason",
            "link-grounds",
            "unlink-reason",
            "role",
            "housing-withdrawal-reason",
            "confidentiality",
            "erasure-basis",
            "emergency-reason",
            "reading-purpose",
            "extract-purpose",
            "coverage-source",
            "coverage-subject",
            "statistics-note-kind");

    private final Map<String, CodeList<?>> all;
    private final Map<AdviserService, ServiceProfile> services;
    private final Map<Category, Code> categories;
    private final Map<String, Map<String, Code>> plainCodes;
    private final Map<String, Posting> postings;
    private final Map<String, Map<String, List<Label>>> labels;

    private CodeLists(CodeList<ServiceProfile> services, CodeList<Posting> postings, List<CodeList<Code>> plain) {
        Map<String, CodeList<?>> lists = new LinkedHashMap<>();
        lists.put(services.list(), services);
        plain.forEach(list -> lists.put(list.list(), list));
        lists.put(postings.list(), postings);
        this.all = Collections.unmodifiableMap(lists);
        this.services = byKey(AdviserService.class, services.codes(), ServiceProfile::code);
        this.categories = byKey(Category.class, plain.getFirst().codes(), code -> Category.valueOf(code.code()));
        this.plainCodes = plain.stream()
                .collect(Collectors.toUnmodifiableMap(
                        CodeList::list,
                        list -> list.codes().stream().collect(Collectors.toUnmodifiableMap(Code::code, code -> code))));
        this.postings =
                postings.codes().stream().collect(Collectors.toUnmodifiableMap(Posting::code, posting -> posting));
        this.labels = labelsOf(services, postings, plain);
    }

    /**
     * Loads the code lists of this version of the register. Services or categories without data fail at start. Tests
     * compare the other lists with their enums.
     */
    public static CodeLists load() {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return new CodeLists(
                read(mapper, "adviser-service", ServiceProfile.class),
                read(mapper, "posting", Posting.class),
                PLAIN_LISTS.stream().map(name -> read(mapper, name, Code.class)).toList());
    }

    /** All lists by name, in the order of publication. */
    public Map<String, CodeList<?>> all() {
        return all;
    }

    /** The profile of a service. */
    public ServiceProfile service(AdviserService service) {
        return Objects.requireNonNull(services.get(service));
    }

    /** The posting with the given code; empty where there is none. */
    public Optional<Posting> posting(String code) {
        return Optional.ofNullable(postings.get(code));
    }

    /** The label of a service in the given year. */
    public Label label(AdviserService service, int year) {
        return latest(service(service).labels(), year);
    }

    /** The label of a category in a service's table in the given year. */
    public Label label(AdviserService service, Category category, int year) {
        return service(service)
                .row(category)
                .map(CategoryUse::labels)
                .map(labels -> latest(labels, year))
                .orElseGet(() ->
                        latest(Objects.requireNonNull(categories.get(category)).labels(), year));
    }

    /** A code of a plain list, whose codes have only labels, definitions and flags. */
    public Code code(String list, String code) {
        return Objects.requireNonNull(
                Objects.requireNonNull(plainCodes.get(list), list).get(code), code);
    }

    /** The label of a code in the given year. The list is named as in {@link #all}. */
    public Label label(String list, String code, int year) {
        Map<String, List<Label>> codes = Objects.requireNonNull(labels.get(list), "No such code list");
        return latest(Objects.requireNonNull(codes.get(code), "No such code"), year);
    }

    /** True where the list with this name has the code. */
    public boolean has(String list, String code) {
        return Objects.requireNonNull(labels.get(list), "No such code list").containsKey(code);
    }

    private static Map<String, Map<String, List<Label>>> labelsOf(
            CodeList<ServiceProfile> services, CodeList<Posting> postings, List<CodeList<Code>> plain) {
        Map<String, Map<String, List<Label>>> labels = new HashMap<>();
        labels.put(services.list(), labelsOf(services, service -> service.code().name(), ServiceProfile::labels));
        labels.put(postings.list(), labelsOf(postings, Posting::code, Posting::labels));
        plain.forEach(list -> labels.put(list.list(), labelsOf(list, Code::code, Code::labels)));
        return Map.copyOf(labels);
    }

    private static <T> Map<String, List<Label>> labelsOf(
            CodeList<T> list, Function<T, String> code, Function<T, List<Label>> labels) {
        return list.codes().stream().collect(Collectors.toUnmodifiableMap(code, labels));
    }

    private static Label latest(List<Label> labels, int year) {
        return labels.stream()
                .filter(label -> label.appliesIn(year))
                .reduce((earlier, later) -> later)
                .orElseGet(labels::getFirst);
    }

    private static <K extends Enum<K>, V> Map<K, V> byKey(Class<K> keys, List<V> values, Function<V, K> key) {
        Map<K, V> map = new EnumMap<>(keys);
        values.forEach(value -> map.put(key.apply(value), value));
        if (map.size() != keys.getEnumConstants().length || values.size() != map.size()) {
            throw new IllegalStateException(
                    "The code list does not hold exactly " + Arrays.toString(keys.getEnumConstants()));
        }
        return Collections.unmodifiableMap(map);
    }

    private static <T> CodeList<T> read(ObjectMapper mapper, String name, Class<T> codes) {
        JavaType type = mapper.getTypeFactory().constructParametricType(CodeList.class, codes);
        try (InputStream data = Objects.requireNonNull(CodeLists.class.getResourceAsStream(name + ".json"), name)) {
            return mapper.readValue(data, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
