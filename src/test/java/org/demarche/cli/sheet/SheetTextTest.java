package org.demarche.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.cli.shell.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a spreadsheet made of a sheet, its cells come back. */
class SheetTextTest {

  private static final String COMMAS =
      "statement_id,is_statement,note\nk1,yes,\"caf\u00e9, so\"\n\nk2,no,\n";

  @TempDir private Path folder;

  private CsvFile read(byte[] bytes) throws IOException {
    return CsvFile.read(Files.write(folder.resolve("s.csv"), bytes));
  }

  private void same(byte[] bytes) throws IOException {
    CsvFile file = read(bytes);
    assertThat(file.header()).containsExactly("statement_id", "is_statement", "note");
    assertThat(file.rows()).extracting(CsvFile.Row::number).containsExactly(2L, 4L);
    assertThat(file.rows().get(0).cell("note")).isEqualTo("caf\u00e9, so");
  }

  @Test
  void encodings() throws IOException {
    same(COMMAS.getBytes(StandardCharsets.UTF_8));
    same(("\uFEFF" + COMMAS).getBytes(StandardCharsets.UTF_8));
    same(("\uFEFF" + COMMAS).getBytes(StandardCharsets.UTF_16LE));
    same(("\uFEFF" + COMMAS).getBytes(StandardCharsets.UTF_16BE));
    same(COMMAS.getBytes(StandardCharsets.UTF_16LE));
    same(COMMAS.getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void endsOfLines() throws IOException {
    same(COMMAS.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    same(COMMAS.replace("\n", "\r").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void delimiters() throws IOException {
    String semicolons = "statement_id;is_statement;note\nk1;yes;caf\u00e9, so\n\nk2;no;\n";
    same(semicolons.getBytes(StandardCharsets.UTF_8));
    same(("sep=;\n" + semicolons).getBytes(StandardCharsets.UTF_8));
    same(semicolons.replace(';', '\t').getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void columnsAddedByTheSpreadsheet_areNotCells() throws IOException {
    CsvFile file = read("id,kind,,\na,direct,,\nb,mixed,,lost\n".getBytes(StandardCharsets.UTF_8));
    assertThat(file.rows()).extracting(CsvFile.Row::beyond).isEqualTo(List.of("", "lost"));
  }

  @Test
  void workbook_isNamedAsOne() {
    assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4}))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("save it as CSV");
  }

  @Test
  void folder_isNamedAsOne() {
    assertThatThrownBy(() -> CsvFile.read(folder)).hasMessageContaining("is a folder");
  }
}
