package org.senddocument.web.json;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one JSON text along the shape of a record, so that it can go no deeper and no wider than that. */
final class RecordReader {

    private static final int LONGEST_NAME_TOLD = 100;

    private final JsonParser parser;
    private final ScalarReader scalars;

    RecordReader(JsonParser parser) {
        this.parser = parser;
        this.scalars = new ScalarReader(parser);
    }

    <T extends Record> Reading<T> read(Class<T> type) {
        T value = type.cast(record(type, parser.next(), ""));
        if (parser.hasNext()) {
            throw JsonFaultException.at("", "it goes on behind its end");
        }
        return new Reading<>(value, scalars.unreadable());
    }

    private Object record(Class<?> type, Event event, String path) {
        if (event != Event.START_OBJECT) {
            throw JsonFaultException.at(path, "an object is expected");
        }
        RecordShape shape = RecordShape.of(type);
        Object[] values = shape.nothing();
        Set<String> seen = new HashSet<>();
        while (parser.next() != Event.END_OBJECT) {
            String name = parser.getString();
            int place = placeOf(name, shape, path, seen);
            Event value = parser.next();
            if (value != Event.VALUE_NULL) {
                values[place] = value(shape.typeAt(place), value, below(path, name));
            }
        }
        return shape.make(values);
    }

    private static int placeOf(String name, RecordShape shape, String path, Set<String> seen) {
        int place = shape.placeOf(name);
        if (place < 0) {
            throw JsonFaultException.at(below(path, printable(name)), "no such field is known");
        }
        if (!seen.add(name)) {
            throw JsonFaultException.at(below(path, name), "it is there more than once");
        }
        return place;
    }

    private Object value(Type type, Event event, String path) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], event, path);
        }
        Class<?> kind = (Class<?>) type;
        return kind.isRecord() ? record(kind, event, path) : scalars.read(kind, event, path);
    }

    private List<Object> list(Type element, Event event, String path) {
        if (event != Event.START_ARRAY) {
            throw JsonFaultException.at(path, "a list is expected");
        }
        List<Object> values = new ArrayList<>();
        for (Event next = parser.next(); next != Event.END_ARRAY; next = parser.next()) {
            values.add(value(element, next, path + "[" + values.size() + "]"));
        }
        return values;
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A name that we do not know may be anything. */
    private static String printable(String name) {
        String safe = name.replaceAll("[^\\x20-\\x7e]", "?");
        return safe.length() <= LONGEST_NAME_TOLD ? safe : safe.substring(0, LONGEST_NAME_TOLD);
    }
}
