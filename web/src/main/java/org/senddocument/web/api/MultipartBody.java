package org.senddocument.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** A request body as the library reads it: part by part, as a stream. */
final class MultipartBody implements RequestContext {

    /** For the file name above all, which may be long, and three bytes for a character. */
    static final int LONGEST_HEADERS = 8 * 1024;

    private final JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload = new JakartaServletFileUpload<>();
    private final String contentType;
    private final InputStream body;

    MultipartBody(String contentType, InputStream body) {
        this.contentType = contentType;
        this.body = body;
        upload.setMaxPartHeaderSize(LONGEST_HEADERS);
        upload.setHeaderCharset(StandardCharsets.UTF_8);
    }

    /** @throws IOException where it is no multipart/form-data */
    FileItemInputIterator parts() throws IOException {
        return upload.getItemIterator((RequestContext) this);
    }

    /**
     * As the headers of the part have it; null where they have none. The part itself would ask the file system of this
     * server about the name, which knows no letters but English ones where it runs under {@code LANG=C}.
     */
    String fileName(FileItemInput part) {
        return upload.getFileName(part.getHeaders());
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
