package org.senddocument.web.json;

/** A JSON text that cannot be read. The message names the field and the rule and repeats no value. */
public class JsonFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    JsonFaultException(int status, String message) {
        super(message);
        this.status = status;
    }

    static JsonFaultException at(String path, String rule) {
        return new JsonFaultException(400, path.isEmpty() ? "The JSON: " + rule + "." : path + ": " + rule + ".");
    }

    /** As HTTP has it. */
    public int status() {
        return status;
    }
}
