package uk.mobilityatlas.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds the parts of office files against the schemas of ECMA-376; files inside files as well. */
final class OoxmlSchemas {
    private static final Path FOLDER = Path.of("target", "ooxml", "org", "apache", "poi", "schemas", "ooxml", "src");
    private static final Map<String, String> FILES = Map.of(
            "http://schemas.openxmlformats.org/presentationml/2006/main", "pml.xsd",
            "http://schemas.openxmlformats.org/drawingml/2006/chart", "dml-chart.xsd",
            "http://schemas.openxmlformats.org/drawingml/2006/main", "dml-main.xsd",
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "sml.xsd");

    private final Map<String, Schema> known = new HashMap<>();
    private final List<String> errors = new ArrayList<>();
    private int checked;

    /** How many parts have been held against a schema. */
    int checked() {
        return checked;
    }

    /** What is wrong with the parts of a file; each with the part's name. */
    List<String> errors(byte[] file) throws Exception {
        errors.clear();
        check("", file);
        return List.copyOf(errors);
    }

    private void check(String within, byte[] file) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                String name = within + entry.getName();
                if (name.endsWith(".xlsx")) {
                    check(name + "!", content);
                } else if (name.endsWith(".xml")) {
                    part(name, content);
                }
            }
        }
    }

    private void part(String name, byte[] content) throws Exception {
        Element root = parse(content).getDocumentElement();
        String file = FILES.get(String.valueOf(root.getNamespaceURI()));
        if (file == null) {
            return;
        }
        checked++;
        Validator validator = schema(file).newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                errors.add(name + ": " + e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                errors.add(name + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                errors.add(name + ": " + e.getMessage());
            }
        });
        validator.validate(new DOMSource(root));
    }

    private static Document parse(byte[] content) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    private Schema schema(String file) throws SAXException {
        Schema schema = known.get(file);
        if (schema == null) {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            schema = factory.newSchema(FOLDER.resolve(file).toFile());
            known.put(file, schema);
        }
        return schema;
    }
}
