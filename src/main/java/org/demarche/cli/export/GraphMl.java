package org.demarche.cli.export;

import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.demarche.cli.output.Output;
import org.demarche.spark.parquet.RowValues;
import org.demarche.spark.parquet.StoredRow;
import org.jspecify.annotations.Nullable;

/**
 * Writes the discourse network as GraphML (Brandes, Eiglsperger, Herman, Himsolt and Marshall 2002)
 * with every column as an attribute: Gephi, visone and networkx open it. Several ties of two nodes
 * are several edges, told apart by {@code kind} and window.
 */
final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XMLStreamWriter xml;
  private final Map<String, String> names = new HashMap<>();
  private int edges;

  private GraphMl(Writer out) throws XMLStreamException {
    xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
  }

  /** Writes it and returns how many edges it has. */
  static int write(Output output, Writer out) throws XMLStreamException {
    GraphMl graph = new GraphMl(out);
    graph.write(output);
    return graph.edges;
  }

  private void write(Output output) throws XMLStreamException {
    output.table("speakers").read(row -> names.put(row.id("speaker_id"), row.id("name")));
    if (output.table("codes").exists()) {
      output.table("codes").read(row -> names.putIfAbsent(row.id("code_id"), row.id("name")));
    }
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    keys();
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "discourse");
    xml.writeAttribute("edgedefault", "undirected");
    output.table("network_nodes").read(this::node);
    output.table("network_edges").read(this::edge);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void keys() throws XMLStreamException {
    Map<String, String> nodes = new LinkedHashMap<>();
    nodes.put("label", "string");
    nodes.put("kind", "string");
    nodes.put("n_statements", "long");
    nodes.put("n_positions", "long");
    keys("node", nodes);
    Map<String, String> ties = new LinkedHashMap<>();
    ties.put("kind", "string");
    ties.put("window_start", "string");
    ties.put("window_end", "string");
    ties.put("weight", "double");
    ties.put("weight_average", "double");
    ties.put("weight_jaccard", "double");
    ties.put("weight_cosine", "double");
    keys("edge", ties);
  }

  private void keys(String of, Map<String, String> types) throws XMLStreamException {
    for (Map.Entry<String, String> type : types.entrySet()) {
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", of + "_" + type.getKey());
      xml.writeAttribute("for", of);
      xml.writeAttribute("attr.name", type.getKey());
      xml.writeAttribute("attr.type", type.getValue());
    }
  }

  private void node(StoredRow row) {
    try {
      xml.writeStartElement("node");
      xml.writeAttribute("id", clean(row.id("node_id")));
      data("node_label", names.getOrDefault(row.id("node_id"), row.id("node_id")));
      data("node_kind", row.text("kind"));
      data("node_n_statements", row.count("n_statements"));
      data("node_n_positions", row.count("n_positions"));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void edge(StoredRow row) {
    try {
      xml.writeStartElement("edge");
      xml.writeAttribute("id", "e" + edges++);
      xml.writeAttribute("source", clean(row.id("source_id")));
      xml.writeAttribute("target", clean(row.id("target_id")));
      for (Map.Entry<String, @Nullable Object> value : RowValues.of(row).entrySet()) {
        if (!value.getKey().endsWith("_id")) {
          data("edge_" + value.getKey(), value.getValue());
        }
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void data(String key, @Nullable Object value) throws XMLStreamException {
    if (value != null) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(clean(Objects.toString(value)));
      xml.writeEndElement();
    }
  }

  /** Without the characters that XML 1.0 cannot hold. */
  private static String clean(String text) {
    return text.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }
}
