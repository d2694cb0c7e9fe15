package org.senddocument.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The headings, paragraphs and lists of the report for those who listen to it (ISO 32000-1, 14.7). */
final class StructureTree {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    /** Per page the element of each piece of marked content, in their order. */
    private final Map<PDPage, COSArray> marks = new LinkedHashMap<>();

    StructureTree() {
        root.appendKid(document);
    }

    PDStructureElement add(String type) {
        return add(type, document);
    }

    PDStructureElement add(String type, PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Says that the next piece of content of the page belongs to the element; returns the piece's number. */
    int mark(PDPage page, PDStructureElement element) {
        COSArray ofPage = marks.computeIfAbsent(page, p -> new COSArray());
        int number = ofPage.size();
        ofPage.add(element.getCOSObject());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    void writeTo(PDDocument pdf) {
        Map<Integer, PDParentTreeValue> parents = new HashMap<>();
        marks.forEach((page, elements) -> {
            page.setStructParents(parents.size());
            parents.put(parents.size(), new PDParentTreeValue(elements));
        });
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        // limits belong to the branches of such a tree, and this is its root
        tree.getCOSObject().removeItem(COSName.LIMITS);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marked);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
