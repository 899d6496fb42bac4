package digitpad.model.network;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads JSON that may be hostile: everything bounded, nothing guessed or overlooked, each refusal a sentence for people. */
final class StrictJson {
    private static final int LONGEST_ECHO = 40;
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(8)
            .maxNumberLength(40)
            .maxStringLength(1000)
            .maxNameLength(100)
            .build();
    private static final JsonMapper READER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private StrictJson() {}

    /** The JSON is not what it should be. The message is the end of a sentence. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }

        RefusedException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The object that {@code bytes} are the text of. */
    static JsonNode tree(byte[] bytes) throws RefusedException {
        JsonNode root;
        try {
            root = READER.readTree(bytes);
        } catch (StreamConstraintsException e) {
            throw new RefusedException("it is nested too deeply, or has a number or a text that is too long.", e);
        } catch (JsonProcessingException e) {
            throw new RefusedException(syntax(e), e);
        } catch (IOException e) {
            throw new RefusedException("it is not UTF-8 text.", e);
        }
        if (!root.isObject()) {
            throw new RefusedException("it is no JSON object.");
        }
        return root;
    }

    /** Refuses {@code object} where it has a property beside {@code known}. */
    static void onlyKnown(JsonNode object, String what, Collection<String> known) throws RefusedException {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new RefusedException(unknown(what, name, known));
            }
        }
    }

    /** @param what names the layer in the refusal: "Layer 3" */
    static Layer layer(JsonNode node, String what) throws RefusedException {
        String kind = node.path("kind").isTextual() ? node.path("kind").textValue() : "";
        if (!kinds().contains(kind)) {
            throw new RefusedException(what + " must be an object whose \"kind\" is " + alternatives(kinds())
                    + (kind.isEmpty() ? "." : ", not " + echo(kind) + "."));
        }
        try {
            return READER.treeToValue(node, Layer.class);
        } catch (ValueInstantiationException e) {
            // The layer's own check, which is a sentence.
            Throwable check = e.getCause() == null ? e : e.getCause();
            throw new RefusedException(what + ": " + check.getMessage(), e);
        } catch (UnrecognizedPropertyException e) {
            List<String> known = Stream.concat(
                            Stream.of("kind"),
                            e.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .sorted())
                    .toList();
            throw new RefusedException(unknown(what + " (" + kind + ")", e.getPropertyName(), known), e);
        } catch (JsonMappingException e) {
            throw new RefusedException(what + " (" + kind + "): " + mismatch(node, e), e);
        } catch (JsonProcessingException e) {
            throw new RefusedException(what + " (" + kind + ") cannot be understood.", e);
        }
    }

    private static String syntax(JsonProcessingException failure) {
        String message = failure.getOriginalMessage();
        if (message.startsWith("Unexpected end-of-input")) {
            return "it is cut short.";
        }
        JsonLocation place = failure.getLocation();
        String where = place == null ? "." : " at line " + place.getLineNr() + ", column " + place.getColumnNr() + ".";
        return (message.startsWith("Duplicate field") ? "it has a property twice" : "it is no valid JSON") + where;
    }

    private static String mismatch(JsonNode node, JsonMappingException failure) {
        List<JsonMappingException.Reference> path = failure.getPath();
        String property =
                path.isEmpty() ? "" : String.valueOf(path.get(path.size() - 1).getFieldName());
        if (!node.has(property)) {
            return "\"" + property + "\" is missing.";
        }
        Class<?> type = failure instanceof MismatchedInputException mismatched ? mismatched.getTargetType() : null;
        String expected = type != null && type.isEnum()
                ? alternatives(Arrays.stream(type.getEnumConstants())
                        .map(String::valueOf)
                        .toList())
                : type == double.class ? "a number" : "a whole number within its range";
        return "\"" + property + "\" must be " + expected + ", not " + found(node.get(property)) + ".";
    }

    private static String found(JsonNode value) {
        return value.isTextual() ? "the text " + echo(value.textValue()) : printable(value.toString());
    }

    private static String unknown(String what, String property, Collection<String> known) {
        String may = known.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        return what + " has the unknown property " + echo(property) + "; it may have " + may + ".";
    }

    /** The kinds of layers as the layers themselves enumerate them. */
    private static List<String> kinds() {
        return Arrays.stream(Layer.class.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name)
                .toList();
    }

    private static String alternatives(List<String> values) {
        String last = values.get(values.size() - 1);
        return String.join(", ", values.subList(0, values.size() - 1)) + " or " + last;
    }

    private static String echo(String found) {
        return "\"" + printable(found) + "\"";
    }

    /** What was found, short enough and harmless to print. */
    private static String printable(String found) {
        String start = found.codePoints()
                .limit(LONGEST_ECHO)
                .map(each -> Character.isISOControl(each) || Character.getType(each) == Character.FORMAT ? '?' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return found.codePointCount(0, found.length()) > LONGEST_ECHO ? start + "…" : start;
    }
}
