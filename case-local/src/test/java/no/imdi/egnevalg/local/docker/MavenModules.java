package no.imdi.egnevalg.local.docker;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The modules of this project and what they are built of, as the poms tell. */
final class MavenModules {

    private MavenModules() {}

    static List<String> all() {
        return texts("pom.xml", "/project/modules/module");
    }

    /** These modules and all they depend on, for their tests as well: what {@code -pl ... -am} builds. */
    static Set<String> alsoMake(Collection<String> modules) {
        Set<String> made = new TreeSet<>();
        modules.forEach(module -> add(module, "", made));
        return made;
    }

    /** The module and all of ours that go into its jar. */
    static Set<String> packaged(String module) {
        Set<String> packaged = new TreeSet<>();
        add(module, "[not(scope='test')]", packaged);
        return packaged;
    }

    /** A property of the project, a version for one. */
    static String property(String name) {
        return texts("pom.xml", "/project/properties/" + name).getFirst();
    }

    private static void add(String module, String which, Set<String> made) {
        if (made.add(module)) {
            texts(
                            module + "/pom.xml",
                            "/project/dependencies/dependency[groupId='no.imdi.egnevalg']" + which + "/artifactId")
                    .forEach(dependency -> add(dependency, which, made));
        }
    }

    private static List<String> texts(String pom, String expression) {
        try {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(Project.read(pom))));
            var nodes = (NodeList)
                    XPathFactory.newInstance().newXPath().evaluate(expression, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(index -> nodes.item(index).getTextContent())
                    .toList();
        } catch (ParserConfigurationException | SAXException | IOException | XPathExpressionException e) {
            throw new IllegalStateException(pom, e);
        }
    }
}
