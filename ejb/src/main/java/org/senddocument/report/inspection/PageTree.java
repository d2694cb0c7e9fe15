package org.senddocument.report.inspection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The pages by the tree itself, in no order: the declared count may lie, and branches may lead back to the root. */
final class PageTree {

    private final Deque<COSDictionary> pending = new ArrayDeque<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<COSDictionary> pages = new ArrayList<>();

    private PageTree() {}

    static List<COSDictionary> pagesOf(COSDictionary catalog) {
        PageTree tree = new PageTree();
        tree.add(catalog.getDictionaryObject(COSName.PAGES));
        while (!tree.pending.isEmpty()) {
            tree.open(tree.pending.pop());
        }
        return tree.pages;
    }

    private void open(COSDictionary node) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            addPage(node);
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            add(kids.getObject(i));
        }
    }

    private void addPage(COSDictionary page) {
        if (COSName.PAGES.equals(page.getCOSName(COSName.TYPE))) {
            throw UnacceptableDocumentException.unreadable();
        }
        pages.add(page);
    }

    /** A page that is missing, or one that stands in two places, is damage: some viewer would show something else. */
    private void add(COSBase node) {
        if (!(node instanceof COSDictionary dictionary) || !seen.add(dictionary)) {
            throw UnacceptableDocumentException.unreadable();
        }
        pending.push(dictionary);
    }
}
