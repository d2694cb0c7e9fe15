package org.senddocument.web.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Which fields a record has, by which JSON is held to it. */
final class RecordShape {

    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final RecordComponent[] components;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        components = type.getRecordComponents();
        try {
            constructor = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " must be public to be read.", e);
        }
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    int size() {
        return components.length;
    }

    /** The place of a field, or -1. */
    int placeOf(String name) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    Type typeAt(int place) {
        return components[place].getGenericType();
    }

    /** The values of a record of which nothing is said. */
    Object[] nothing() {
        return Arrays.stream(components)
                .map(component -> component.getType() == boolean.class ? Boolean.FALSE : null)
                .toArray();
    }

    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of " + constructor.getDeclaringClass() + " was not made.", e);
        }
    }
}
