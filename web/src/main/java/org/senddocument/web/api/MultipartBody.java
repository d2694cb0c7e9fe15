package org.senddocument.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** A request body as the library reads it: part by part, as a stream. */
final class MultipartBody implements RequestContext {

    private final String contentType;
    private final InputStream body;

    MultipartBody(String contentType, InputStream body) {
        this.contentType = contentType;
        this.body = body;
    }

    /** @throws IOException where it is no multipart/form-data */
    FileItemInputIterator parts() throws IOException {
        return new JakartaServletFileUpload<>().getItemIterator((RequestContext) this);
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public long getContentLength() {
        return -1; // streamed: what counts is what comes
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public InputStream getInputStream() {
        return body;
    }

    @Override
    public boolean isMultipartRelated() {
        return false;
    }
}
