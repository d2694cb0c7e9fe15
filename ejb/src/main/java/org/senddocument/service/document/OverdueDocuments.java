package org.senddocument.service.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Documents whose acknowledgement should have come by now (GPCM-SD-095). */
@Dependent
public class OverdueDocuments {

    @Inject
    DocumentSearch search;

    public long count() {
        return search.count(new DocumentFilter(null, null, null, true, null, null, null, null, null), null);
    }
}
