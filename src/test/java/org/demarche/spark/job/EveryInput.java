package org.demarche.spark.job;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.demarche.input.RejectReason;

/** A folder with files of every kind that can be read, and of every kind that cannot. */
final class EveryInput {

  /** Of one article; some files are larger. */
  static final int LIMIT = 1 << 20;

  private final Path folder;
  private final Map<RejectReason, Integer> rejects = new EnumMap<>(RejectReason.class);
  private int articles;
  private int duplicates;

  private EveryInput(Path folder) {
    this.folder = folder;
  }

  static EveryInput write(Path folder) throws IOException {
    EveryInput all = new EveryInput(Files.createDirectories(folder));
    all.good();
    all.packed();
    all.bad();
    all.links();
    return all;
  }

  /** How many articles there are to be found, each as often as it is there. */
  int articles() {
    return articles;
  }

  /** How many of them are there again. */
  int duplicates() {
    return duplicates;
  }

  Map<RejectReason, Integer> rejects() {
    return rejects;
  }

  private static String story(String by) {
    return "The %s said on Tuesday that the talks, which began in the morning, would go on."
        .formatted(by);
  }

  private void good() throws IOException {
    good("a.txt", "---\ntitle: Talks\noutlet: The Courier\n---\n" + story("envoy"), 1);
    good("b.md", "# Talks\n\n" + story("*minister*"), 1);
    good("c.html", "<html><body><article><p>" + story("spokesman"), 1);
    good(
        "d.jsonl",
        "{\"text\":\"%s\"}\n\n{\"body\":\"%s\"}\n".formatted(story("chair"), story("aide")),
        2);
    good("e.csv", "id,text\n1,\"%s\"\n2,\"%s\"\n".formatted(story("judge"), story("mayor")), 2);
    good("f.tsv", "text\tdate\n%s\t2026-01-06\n".formatted(story("governor")), 1);
    good(
        "g.xml",
        "<rss><channel><title>C</title><item><description>"
            + story("king")
            + "</description>"
            + "</item><item><description>"
            + story("queen")
            + "</description></item></channel></rss>",
        2);
    good(
        "h.atom",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><summary>"
            + story("bishop")
            + "</summary></entry></feed>",
        1);
    good(
        "i.nitf",
        "<nitf><body><body.content><p>" + story("general") + "</p></body.content></body></nitf>",
        1);
    String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>" + story("admiral");
    good(
        "j.warc",
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://c.example/\r\nWARC-Date:"
            + " 2026-01-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http;"
            + " msgtype=response\r\nContent-Length: "
            + page.length()
            + "\r\n\r\n"
            + page
            + "\r\n\r\n",
        1);
    Files.write(
        folder.resolve("k.txt"),
        (story("envoy") + " “Café,” she said, “isn’t open.”").getBytes(Charset.forName("cp1252")));
    Files.write(
        folder.resolve("l.txt"), ("\uFEFF" + story("colonel")).getBytes(StandardCharsets.UTF_16LE));
    articles += 2;
    // The same as a.txt.
    good("z.txt", "---\noutlet: The Courier\ntitle: Talks\n---\n\n" + story("envoy"), 1);
    good(
        "zz.jsonl",
        "{\"title\":\"Talks\",\"outlet\":\"The Courier\",\"text\":\"%s\"}\n"
            .formatted(story("envoy"))
            .repeat(2),
        2);
    good("zzz.jsonl", "{\"text\": \"“No 🕊 deal,” the envoy said.\"}\n".repeat(2), 2);
    duplicates = 4;
    parquet();
  }

  private void parquet() throws IOException {
    MessageType type =
        MessageTypeParser.parseMessageType("message a { required binary text (STRING); }");
    org.apache.hadoop.fs.Path file =
        new org.apache.hadoop.fs.Path(folder.resolve("m.parquet").toUri());
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(file).withType(type).withConf(new Configuration()).build()) {
      writer.write(new SimpleGroupFactory(type).newGroup().append("text", story("consul")));
      writer.write(new SimpleGroupFactory(type).newGroup().append("text", " "));
    }
    articles++;
    rejects.merge(RejectReason.EMPTY, 1, Integer::sum);
  }

  private void packed() throws IOException {
    packed("n.txt.gz", story("sheriff"), new ByteArrayOutputStream());
    packed("o.txt.bz2", story("captain"), new ByteArrayOutputStream());
    packed("p.txt.zst", story("major"), new ByteArrayOutputStream());
    articles += 3;
  }

  private void bad() throws IOException {
    bad("bad-empty.txt", "", RejectReason.EMPTY);
    bad("bad-blank.html", "<html><body><nav>Home</nav></body></html>", RejectReason.EMPTY);
    bad("bad-large.txt", "word ".repeat(LIMIT), RejectReason.TOO_LARGE);
    bad("bad-deep.xml", "<rss><item>" + "<b>".repeat(999), RejectReason.TOO_DEEP);
    bad("bad-deep.md", "> ".repeat(9999) + "words", RejectReason.TOO_DEEP);
    bad(
        "bad-language.txt",
        "Министр заявил во вторник, что переговоры возобновятся.",
        RejectReason.WRONG_LANGUAGE);
    bad("bad-binary.txt", "%PDF-1.7 and words", RejectReason.BINARY);
    Files.write(folder.resolve("bad-bytes.txt"), new byte[] {'a', (byte) 0x81, (byte) 0xff, 'b'});
    bad("bad.jsonl", "{\"text\":\n", RejectReason.BAD_JSON);
    bad("bad-field.jsonl", "{\"text\":[1]}", RejectReason.BAD_FIELD);
    bad("bad-missing.jsonl", "{\"title\":\"T\"}", RejectReason.MISSING_TEXT);
    bad("bad-columns.csv", "a,b\n1,2\n", RejectReason.WRONG_SCHEMA);
    bad("bad-root.xml", "<catalog/>", RejectReason.WRONG_SCHEMA);
    bad("bad.txt.gz", "no gzip", RejectReason.BROKEN);
    bad("bad.parquet", "no Parquet", RejectReason.BROKEN);
    bad("bad.warc", "no archive", RejectReason.BROKEN);
    bad("bad.docx", "PK", RejectReason.UNKNOWN_FORMAT);
    rejects.merge(RejectReason.UNDECODABLE, 1, Integer::sum);
    packed("bad-bomb.jsonl.gz", "\0".repeat(8 * LIMIT), new ByteArrayOutputStream());
    rejects.merge(RejectReason.BOMB, 1, Integer::sum);
  }

  private void links() throws IOException {
    Path outside = Files.writeString(folder.resolveSibling("outside.txt"), story("stranger"));
    link("bad-link.txt", outside, RejectReason.LINK);
    link("bad-loop", folder, RejectReason.LOOP);
    link("bad-nowhere.txt", folder.resolve("gone.txt"), RejectReason.UNREADABLE);
    Files.createSymbolicLink(folder.resolve("again.txt"), folder.resolve("a.txt"));
  }

  private void good(String name, String content, int found) throws IOException {
    Files.writeString(folder.resolve(name), content);
    articles += found;
  }

  private void bad(String name, String content, RejectReason reason) throws IOException {
    Files.writeString(folder.resolve(name), content);
    rejects.merge(reason, 1, Integer::sum);
  }

  private void link(String name, Path target, RejectReason reason) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), target);
    rejects.merge(reason, 1, Integer::sum);
  }

  private void packed(String name, String content, ByteArrayOutputStream packed)
      throws IOException {
    try (OutputStream out =
        name.endsWith(".gz")
            ? new GZIPOutputStream(packed)
            : name.endsWith(".bz2")
                ? new BZip2CompressorOutputStream(packed)
                : new ZstdOutputStream(packed)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve(name), packed.toByteArray());
  }
}
