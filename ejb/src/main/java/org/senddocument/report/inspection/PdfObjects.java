package org.senddocument.report.inspection;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;

/**
 * Every object of a PDF, once each, also those that nothing refers to: another viewer may reach them. Walks by a list
 * and not by recursion, since a chain of objects may be as long as the file.
 */
final class PdfObjects {

    private final Deque<COSBase> pending = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfObjects() {}

    static void eachDictionary(COSDocument document, Consumer<COSDictionary> visitor) {
        PdfObjects objects = new PdfObjects();
        // from the root first: PDFBox tells a chain of objects its origin by recursion when it meets the end before
        // the beginning
        objects.add(document.getTrailer());
        objects.walk(visitor);
        List.copyOf(document.getXrefTable().keySet()).forEach(key -> objects.add(document.getObjectFromPool(key)));
        objects.walk(visitor);
    }

    private void walk(Consumer<COSDictionary> visitor) {
        while (!pending.isEmpty()) {
            COSBase next = pending.pop();
            if (next instanceof COSObject reference) {
                add(reference.getObject());
            } else if (next instanceof COSArray array) {
                addAll(array.toList());
            } else if (next instanceof COSDictionary dictionary) {
                visitor.accept(dictionary);
                addAll(dictionary.getValues());
            }
        }
    }

    private void addAll(Collection<? extends COSBase> values) {
        values.stream().filter(Objects::nonNull).forEach(this::add);
    }

    private void add(COSBase value) {
        boolean leadsOn = value instanceof COSObject || value instanceof COSArray || value instanceof COSDictionary;
        if (leadsOn && seen.add(value)) {
            pending.push(value);
        }
    }
}
