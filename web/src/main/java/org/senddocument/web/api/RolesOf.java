package org.senddocument.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The service behind a call. Whoever has none of its roles is told so before anything of the request is read: what is
 * wrong with a body is nobody's business who may not send it. The service asks all the same.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface RolesOf {
    Class<?> value();
}
