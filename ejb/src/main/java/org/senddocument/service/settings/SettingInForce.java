package org.senddocument.service.settings;

/**
 * A setting as it was read at the start.
 *
 * @param value null where it is not set, and of a secret always
 * @param set true where it has a value, its default or another
 * @param secret true where its value is never shown
 */
public record SettingInForce(String key, String value, boolean set, boolean secret) {}
