package org.senddocument.service;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Services as a server puts them together, in one transaction of a test: what is given stands in for the rest of the
 * server, the others are made as they are.
 */
public final class Services {

    private final Map<Class<?>, Object> known = new HashMap<>();

    private Services() {}

    public static Services with(EntityManager entities) {
        return new Services().given(EntityManager.class, entities);
    }

    public <T> Services given(Class<? super T> type, T instance) {
        known.put(type, instance);
        return this;
    }

    public <T> T get(Class<T> type) {
        Object instance = known.get(type);
        if (instance == null) {
            instance = made(type);
        }
        return type.cast(instance);
    }

    private Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object instance = constructor.newInstance();
            known.put(type, instance);
            for (Field field : type.getDeclaredFields()) {
                if (isGiven(field)) {
                    field.setAccessible(true);
                    field.set(instance, get(field.getType()));
                }
            }
            return instance;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A test must give " + type + ".", e);
        }
    }

    private static boolean isGiven(Field field) {
        return Stream.of(Inject.class, Resource.class, PersistenceContext.class).anyMatch(field::isAnnotationPresent);
    }
}
