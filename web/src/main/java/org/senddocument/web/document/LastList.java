package org.senddocument.web.document;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The list that a person looked at last: where they go back to, and what stands before and after a document in it. */
@Named("lastList")
@SessionScoped
public class LastList implements Serializable {

    private static final long serialVersionUID = 1L;

    private String address = "/documents";
    private List<String> documents = List.of();

    /** @param seen ids of the documents on the page, in its order */
    public synchronized void keep(String path, List<String> seen) {
        address = path;
        documents = List.copyOf(seen);
    }

    /** From the context root. */
    public synchronized String getAddress() {
        return address;
    }

    /** For EL; null where the document is the first of the page, or not on it. */
    public synchronized String before(String document) {
        int place = documents.indexOf(document);
        return place > 0 ? documents.get(place - 1) : null;
    }

    /** For EL; null where the document is the last of the page, or not on it. */
    public synchronized String after(String document) {
        int place = documents.indexOf(document);
        return place >= 0 && place + 1 < documents.size() ? documents.get(place + 1) : null;
    }
}
