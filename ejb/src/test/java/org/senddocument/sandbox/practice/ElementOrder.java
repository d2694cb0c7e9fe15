package org.senddocument.sandbox.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** FHIR XML has its elements in the order of the schema. A message written anew by HAPI is; the two are compared. */
final class ElementOrder {

    private static final String BUNDLE = "Bundle";

    private ElementOrder() {}

    static void check(OriginalMessage message) {
        List<String> given = elements(message.received().body());
        List<String> expected = elements(Fhir.write(message.envelope()).getBytes(UTF_8));
        int at = firstDifference(given, expected);
        if (at < 0) {
            return;
        }
        boolean inDocument = given.subList(1, Math.min(at, given.size())).contains(BUNDLE);
        String element = at < given.size() ? given.get(at) : "the end";
        throw new Violation(inDocument ? "20009" : "20006", "out of the order of STU3 at " + element);
    }

    private static int firstDifference(List<String> given, List<String> expected) {
        int shorter = Math.min(given.size(), expected.size());
        for (int i = 0; i < shorter; i++) {
            if (!given.get(i).equals(expected.get(i))) {
                return i;
            }
        }
        return given.size() == expected.size() ? -1 : shorter;
    }

    private static List<String> elements(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<String> names = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    names.add(reader.getLocalName());
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new Violation("10009", "not well-formed XML");
        }
        return names;
    }
}
