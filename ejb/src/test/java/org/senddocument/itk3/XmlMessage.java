package org.senddocument.itk3;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A message as any XML reader sees it, asked by XPath without namespaces. */
public final class XmlMessage {

    private final Document document;

    private XmlMessage(Document document) {
        this.document = document;
    }

    public static XmlMessage of(byte[] message) {
        try {
            return new XmlMessage(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(message)));
        } catch (Exception e) {
            throw new AssertionError("The message is no well-formed XML", e);
        }
    }

    static XmlMessage of(SampleMessages sample) {
        return of(sample.whole());
    }

    /** The values of all attributes, or the texts of all elements, that the path leads to. */
    public List<String> all(String path) {
        try {
            NodeList nodes = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> nodes.item(i).getTextContent().strip())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(e);
        }
    }

    public String one(String path) {
        List<String> all = all(path);
        if (all.size() != 1) {
            throw new AssertionError(path + " leads to " + all.size() + " places");
        }
        return all.get(0);
    }
}
