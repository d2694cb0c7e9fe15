package org.senddocument.web.page;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives every request its {@link PageFaults}; named in {@code faces-config.xml}. */
public class PageFaultsFactory extends ExceptionHandlerFactory {

    public PageFaultsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageFaults(getWrapped().getExceptionHandler());
    }
}
