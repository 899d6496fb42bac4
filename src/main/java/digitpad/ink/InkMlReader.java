package digitpad.ink;

import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one InkML document, resolving nothing outside it. For one use. */
final class InkMlReader {
    private final List<List<Point>> traces = new ArrayList<>();
    private final List<OptionalDouble> widths = new ArrayList<>();
    private final Map<String, Double> brushes = new HashMap<>();
    private String brush = "";
    private TraceFormat format = TraceFormat.PLAIN;
    private int points;

    /** The document is of no use; the message is the rest of a sentence that begins with the file's name. */
    static final class MalformedInkException extends Exception {
        private static final long serialVersionUID = 1;

        private final String reason;

        MalformedInkException(String reason) {
            super(reason);
            this.reason = reason;
        }

        MalformedInkException(String reason, Throwable cause) {
            super(reason, cause);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    Drawing read(byte[] document) throws MalformedInkException {
        try {
            String text = XmlText.of(document);
            if (XmlText.namesDocumentType(text)) {
                throw namesMore();
            }
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            try {
                readDocument(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            String where = line > 0 ? " (line " + line + ")" : "";
            throw new MalformedInkException("is not InkML: its XML is broken or cut short" + where + ".", e);
        } catch (CharacterCodingException e) {
            throw new MalformedInkException("is not InkML: its XML is broken, with bytes that are no characters.", e);
        } catch (UnsupportedCharsetException e) {
            throw new MalformedInkException(
                    "is in the encoding " + e.getCharsetName() + ", which DigitPad does not know: save it as UTF-8.",
                    e);
        }
        return drawing();
    }

    private static MalformedInkException namesMore() {
        return new MalformedInkException(
                "names a document type or an entity, which DigitPad does not read for safety.");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private void readDocument(XMLStreamReader xml) throws XMLStreamException, MalformedInkException {
        boolean root = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw namesMore();
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (root && !xml.getLocalName().equals("ink")) {
                throw new MalformedInkException(
                        "is not InkML: it begins with <" + xml.getLocalName() + ">, not <ink>.");
            }
            root = false;
            readElement(xml);
        }
    }

    private void readElement(XMLStreamReader xml) throws XMLStreamException, MalformedInkException {
        switch (xml.getLocalName()) {
            case "traceFormat" -> format = TraceFormat.EMPTY;
            case "channel" -> format = format.with(attribute(xml, "name"));
            case "brush" -> brush = attribute(xml, "id");
            case "brushProperty" -> readBrushProperty(xml);
            case "trace" -> readTrace(xml);
            default -> {
                // Annotations, contexts, time stamps and the like say nothing about the shape.
            }
        }
    }

    private void readBrushProperty(XMLStreamReader xml) throws MalformedInkException {
        // A width in millimetres or the like has no meaning in the coordinates of the traces.
        if (attribute(xml, "name").equals("width") && attribute(xml, "units").isEmpty()) {
            double width = TraceFormat.number(attribute(xml, "value"))
                    .filter(value -> value > 0 && value <= InkMl.LARGEST_COORDINATE)
                    .orElseThrow(() -> new MalformedInkException("has a brush of width \"" + attribute(xml, "value")
                            + "\", which is not a positive number."));
            brushes.put("#" + brush, width);
        }
    }

    private void readTrace(XMLStreamReader xml) throws XMLStreamException, MalformedInkException {
        if (attribute(xml, "type").equals("penUp")) {
            return;
        }
        if (traces.size() == InkMl.MOST_STROKES) {
            throw new MalformedInkException("holds more than " + InkMl.MOST_STROKES + " strokes.");
        }
        Double width = brushes.get(attribute(xml, "brushRef"));
        List<Point> trace = format.read(xml.getElementText(), traces.size() + 1, InkMl.MOST_POINTS - points);
        points += trace.size();
        traces.add(trace);
        widths.add(width == null ? OptionalDouble.empty() : OptionalDouble.of(width));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i).strip();
            }
        }
        return "";
    }

    /** Strokes of unknown width get the usual pen, in proportion where the ink is of other size than the pad. */
    private Drawing drawing() {
        if (traces.isEmpty()) {
            return Drawing.EMPTY;
        }
        InkBox box = traces.stream().map(InkBox::around).reduce(InkBox::with).orElseThrow();
        double usualWidth = PadFit.suits(box) ? Pad.DEFAULT_PEN_WIDTH : Pad.DEFAULT_PEN_WIDTH / PadFit.scale(box);
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < traces.size(); i++) {
            strokes.add(new Stroke(traces.get(i), widths.get(i).orElse(usualWidth)));
        }
        return new Drawing(strokes);
    }
}
