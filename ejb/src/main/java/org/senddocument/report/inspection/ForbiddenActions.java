package org.senddocument.report.inspection;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What a report must not do (ISO 32000-1, 12.6): run a program or a script, send or fetch data, open another file, play
 * media, or act without a click. Jumps inside the document and links to web pages stay allowed.
 */
final class ForbiddenActions {

    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("JavaScript", "holds JavaScript"),
            Map.entry("Launch", "holds a launch action"),
            Map.entry("SubmitForm", "sends or reads form data"),
            Map.entry("ImportData", "sends or reads form data"),
            Map.entry("GoToR", "opens another file"),
            Map.entry("GoToE", "opens another file"),
            Map.entry("Thread", "opens another file"),
            Map.entry("Rendition", "holds media"),
            Map.entry("Sound", "holds media"),
            Map.entry("Movie", "holds media"),
            Map.entry("GoTo3DView", "holds media"),
            Map.entry("RichMediaExecute", "holds media"));

    private static final Set<String> WEB = Set.of("http", "https", "mailto", "tel");
    private static final String NO_WEB_PAGE = "links to something other than a web page";
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    /** Viewers read links without them, as browsers do. */
    private static final Pattern SKIPPED = Pattern.compile("[\\x00-\\x20\\x7F]");
    /** A file server, or whatever host the viewer takes the file to come from. */
    private static final Pattern OTHER_HOST = Pattern.compile("^[/\\\\]{2}");

    private ForbiddenActions() {}

    static void refuse(COSDictionary dictionary) {
        String type = actionOf(dictionary);
        if (type != null && RULES.containsKey(type)) {
            throw new UnacceptableDocumentException(RULES.get(type));
        }
        if ("URI".equals(type) && leavesTheWeb(dictionary.getString(COSName.URI))) {
            throw new UnacceptableDocumentException(NO_WEB_PAGE);
        }
        if (dictionary.getDictionaryObject(COSName.JAVA_SCRIPT) instanceof COSDictionary) {
            throw new UnacceptableDocumentException("holds JavaScript");
        }
        if (holdsAction(dictionary.getDictionaryObject(COSName.AA))) {
            throw new UnacceptableDocumentException("acts by itself (additional actions)");
        }
    }

    /** The tags of a PDF name their kind under the same key: "Sound" there plays nothing. */
    private static String actionOf(COSDictionary dictionary) {
        boolean tag = COSName.getPDFName("StructElem").equals(dictionary.getCOSName(COSName.TYPE));
        return tag ? null : dictionary.getNameAsString(COSName.S);
    }

    /** All links of a document may be relative to one that its catalog names (ISO 32000-1, 12.6.4.7). */
    static void refuseBase(COSDictionary catalog) {
        COSDictionary links = catalog.getCOSDictionary(COSName.URI);
        if (links != null && leavesTheWeb(links.getString("Base"))) {
            throw new UnacceptableDocumentException(NO_WEB_PAGE);
        }
    }

    /** Most writers say here on which page and how large to open; that is all it may say. */
    static void refuseOnOpening(COSDictionary catalog) {
        COSBase onOpening = catalog.getDictionaryObject(COSName.OPEN_ACTION);
        boolean destination = !(onOpening instanceof COSDictionary);
        if (destination || "GoTo".equals(((COSDictionary) onOpening).getNameAsString(COSName.S))) {
            return;
        }
        // the sharper word where there is one
        refuse((COSDictionary) onOpening);
        throw new UnacceptableDocumentException("acts by itself (open action)");
    }

    private static boolean leavesTheWeb(String uri) {
        if (uri == null) {
            return false;
        }
        String followed = SKIPPED.matcher(uri).replaceAll("");
        Matcher scheme = SCHEME.matcher(followed);
        return OTHER_HOST.matcher(followed).find()
                || scheme.find() && !WEB.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** A font may be named AA; only a dictionary of actions counts. */
    private static boolean holdsAction(COSBase value) {
        if (value instanceof COSArray) {
            return true;
        }
        return value instanceof COSDictionary triggers
                && triggers.keySet().stream()
                        .map(triggers::getDictionaryObject)
                        .anyMatch(action -> action instanceof COSDictionary inner && inner.containsKey(COSName.S));
    }
}
