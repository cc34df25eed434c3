package nl.migratiestaat.chart;

import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.migratiestaat.chart.canvas.Drawing;

/** The SVG of a drawing as text, to look into; attributes stand in the order of the alphabet. */
public final class SvgSource {

  private SvgSource() {}

  public static String of(Drawing drawing) {
    try {
      var document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      transformer.transform(new DOMSource(drawing.svg(document)), new StreamResult(text));
      return text.toString();
    } catch (ParserConfigurationException | TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
