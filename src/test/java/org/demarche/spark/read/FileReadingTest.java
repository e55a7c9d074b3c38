package org.demarche.spark.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.demarche.input.Item;
import org.demarche.input.Reads;
import org.demarche.input.RejectReason;
import org.demarche.input.column.Columns;
import org.demarche.input.path.PathPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReadingTest {

  private interface Packer {
    OutputStream pack(OutputStream out) throws IOException;
  }

  @TempDir Path folder;

  private Path write(String name, byte[] content, Packer packer) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = packer.pack(packed)) {
      out.write(content);
    }
    return Files.write(folder.resolve(name), packed.toByteArray());
  }

  private static byte[] lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"text\":\"Article %d of the archive.\"}\n".formatted(i * 7919));
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void packedFiles_areReadLikeOthers() throws IOException {
    byte[] lines = lines(100);
    assertThat(Read.file(write("a.jsonl.gz", lines, GZIPOutputStream::new))).hasSize(100);
    assertThat(Read.file(write("a.jsonl.bz2", lines, BZip2CompressorOutputStream::new)))
        .hasSize(100);
    assertThat(Read.file(write("a.jsonl.zst", lines, ZstdOutputStream::new))).hasSize(100);
  }

  @Test
  void packedPieces_areReadToTheLast() throws IOException {
    byte[] one = Files.readAllBytes(write("b.jsonl.gz", lines(50), GZIPOutputStream::new));
    byte[] three = new byte[3 * one.length];
    for (int i = 0; i < 3; i++) {
      System.arraycopy(one, 0, three, i * one.length, one.length);
    }
    assertThat(Read.file(Files.write(folder.resolve("c.jsonl.gz"), three))).hasSize(150);
  }

  @Test
  void damagedCompression_keepsWhatCameBefore() throws IOException {
    byte[] whole = Files.readAllBytes(write("d.jsonl.gz", lines(20_000), GZIPOutputStream::new));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    List<Item> items = Read.file(Files.write(folder.resolve("e.jsonl.gz"), half));
    assertThat(items).hasSizeGreaterThan(1000);
    assertThat(Reads.reason(items.get(items.size() - 1))).isEqualTo(RejectReason.BROKEN);
  }

  @Test
  void bomb_isNotUnpackedToItsEnd() throws IOException {
    byte[] zeros = new byte[4 << 20];
    ReadOptions small = new ReadOptions(1 << 20, 60, Columns.USUAL, List.of(), false, false, false);
    assertThat(Read.file(write("f.jsonl.gz", zeros, GZIPOutputStream::new), small))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.BOMB);
    assertThat(Read.file(write("g.csv.bz2", zeros, BZip2CompressorOutputStream::new), small))
        .extracting(Reads::reason)
        .doesNotContainNull();
  }

  @Test
  void unusableFiles_giveOneRejectEach() throws IOException {
    assertThat(Read.file(Files.createFile(folder.resolve("none.txt"))))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.EMPTY);
    assertThat(Read.file(Files.write(folder.resolve("photo.jpg"), new byte[] {1, 2, 3})))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.UNKNOWN_FORMAT);
    assertThat(Read.file(Files.writeString(folder.resolve("x.parquet"), "no Parquet at all")))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.BROKEN);
    assertThat(Read.file(Files.writeString(folder.resolve("x.txt.gz"), "no gzip at all")))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.BROKEN);
    assertThat(Read.file(folder.resolve("gone.txt")))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.UNREADABLE);
  }

  @Test
  void path_goesBeforeTheFileAndIsReadWithoutItsPacking() throws IOException {
    byte[] text =
        "---\noutlet: other\ntitle: T\n---\nThe talks go on.".getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(folder.resolve("wire/2026-01-06"));
    Path file = write("wire/2026-01-06/a.txt.gz", text, GZIPOutputStream::new);
    ReadOptions options =
        new ReadOptions(
            1 << 20,
            60,
            Columns.USUAL,
            List.of(PathPattern.parse("{outlet}/{published}/{id}.txt")),
            false,
            false,
            false);
    assertThat(Reads.found(Read.file(file, options)).provenance())
        .containsExactly("id: path", "title: front matter", "outlet: path", "published: path");
  }

  @Test
  void otherLanguages_areTakenWhereTheUserWantsThem() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ru.txt"), "Министр заявил во вторник, что переговоры возобновятся.");
    assertThat(Read.file(file))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.WRONG_LANGUAGE);
    ReadOptions any = new ReadOptions(1 << 20, 60, Columns.USUAL, List.of(), true, false, false);
    assertThat(Read.file(file, any)).extracting(Reads::reason).containsExactly((RejectReason) null);
  }
}
