package org.senddocument.itk3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An element of foreign XML, read by name and in any order: receivers do not all write STU3 in its element order, and a
 * reply must not be lost for that. Namespaces and whatever is not asked for are passed over.
 */
record XmlTree(Element element) {

    /**
     * The root element. No DOCTYPE is admitted, so there is nothing to expand and nothing to fetch.
     *
     * @throws SAXException where the bytes are no well-formed XML
     */
    static XmlTree parse(byte[] bytes) throws SAXException, IOException {
        DocumentBuilder builder = builder();
        builder.setErrorHandler(new DefaultHandler()); // the default one writes content to System.err
        int start = blanksBefore(bytes);
        return new XmlTree(builder.parse(new ByteArrayInputStream(bytes, start, bytes.length - start))
                .getDocumentElement());
    }

    /** XML allows nothing before its declaration; an empty line there is no reason to lose a reply. */
    private static int blanksBefore(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && " \t\r\n".indexOf(bytes[start]) >= 0) {
            start++;
        }
        return start;
    }

    private static DocumentBuilder builder() {
        try {
            // The JDK's own, whatever else the server has on its class path: the limits below are its.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "100");
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean is(String name) {
        return name.equals(element.getLocalName());
    }

    /** All elements at the end of the path, in document order. */
    Stream<XmlTree> all(String... path) {
        Stream<XmlTree> found = Stream.of(this);
        for (String name : path) {
            found = found.flatMap(tree -> tree.children(name));
        }
        return found;
    }

    /** The first value at the end of the path that is not blank, without blanks at its ends. */
    Optional<String> value(String... path) {
        return all(path)
                .map(tree -> tree.element.getAttribute("value").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private Stream<XmlTree> children(String name) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(node -> new XmlTree((Element) node))
                .filter(tree -> tree.is(name));
    }
}
