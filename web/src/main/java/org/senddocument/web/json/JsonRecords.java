package org.senddocument.web.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Records out of JSON, to the letter: one object and nothing behind it, each field once and of its kind, none that is
 * not known. JSON-B would turn {@code "yes"} into false and a number into a text (ADR-0029).
 */
public final class JsonRecords {

    static final int LONGEST = 1024 * 1024;

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private JsonRecords() {}

    /**
     * @throws JsonFaultException where it is too long, malformed, or not of the shape of the record
     * @throws IOException where the source broke off
     */
    public static <T extends Record> Reading<T> read(InputStream json, Class<T> type) throws IOException {
        byte[] bytes = json.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new JsonFaultException(413, "JSON may hold 1 MiB.");
        }
        return read(utf8(bytes), type);
    }

    private static String utf8(byte[] json) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonFaultException(400, "The JSON is not UTF-8.");
        }
    }

    static <T extends Record> Reading<T> read(String json, Class<T> type) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(json))) {
            return new RecordReader(parser).read(type);
        } catch (JsonParsingException e) {
            throw malformed(e.getLocation());
        } catch (JsonException | NoSuchElementException e) {
            throw new JsonFaultException(400, "The JSON is malformed or incomplete.");
        }
    }

    private static JsonFaultException malformed(JsonLocation place) {
        return new JsonFaultException(
                400,
                "The JSON is malformed at line " + place.getLineNumber() + ", column " + place.getColumnNumber() + ".");
    }
}
