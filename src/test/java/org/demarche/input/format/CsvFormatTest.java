package org.demarche.input.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.input.Item;
import org.demarche.input.Reads;
import org.demarche.input.RejectReason;
import org.demarche.input.column.Columns;
import org.junit.jupiter.api.Test;

class CsvFormatTest {

  @Test
  void quotedFields_holdDelimitersQuotesAndLineBreaks() {
    List<Item> items =
        Reads.items(
            "a.csv",
            "Headline,Body,Date\r\nOne,\"She said, \"\"no\"\".\r\n\r\nThen left.\",6 Jan 2026\r\n"
                + "Two,short,\r\n");
    assertThat(Reads.found(items).text()).isEqualTo("She said, \"no\".\r\n\r\nThen left.");
    assertThat(Reads.found(items).article().published()).hasToString("2026-01-06");
    assertThat(Reads.found(items).provenance())
        .containsExactly("title: column Headline", "published: column Date");
    assertThat(items).extracting(Item::record).containsExactly(1L, 2L);
  }

  @Test
  void delimiter_isThatOfTheHeader() {
    assertThat(Reads.article("a.csv", "id;text\n1;a, b, c\n").text()).isEqualTo("a, b, c");
    assertThat(Reads.article("a.tsv", "id\ttext\n1\ta, b; c\n").text()).isEqualTo("a, b; c");
  }

  @Test
  void columns_areThoseThatTheUserNames() {
    byte[] table = "text,Meldung,Blatt\nno,yes,The Courier\n".getBytes(StandardCharsets.UTF_8);
    Columns columns = Columns.parse(List.of("text=meldung", "outlet=Blatt"));
    Item.Found found = Reads.found(Reads.items("a.csv", table, columns, 1000));
    assertThat(found.text()).isEqualTo("yes");
    assertThat(found.article().outlet()).isEqualTo("The Courier");
  }

  @Test
  void wrongTables_areRejected() {
    assertThat(Reads.items("a.csv", "a,b\n1,2\n"))
        .singleElement()
        .isEqualTo(
            new Item.Rejected(
                1,
                RejectReason.WRONG_SCHEMA,
                "No column \"text\"; there are a, b. Name the one with the text: --column"
                    + " text=NAME",
                null));
    assertThat(Reads.items("a.csv", "id,text\n1\n2,fine\n"))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.WRONG_SCHEMA, null);
    assertThat(Reads.items("a.csv", "id,text\n1,fine\n2,\"open\n3,x\n"))
        .extracting(Reads::reason)
        .containsExactly(null, RejectReason.BROKEN);
  }

  @Test
  void rowWithAStrayQuotationMark_takesNoOtherAlong() {
    String table =
        """
        id,text
        1,fine
        2,"He said "no" to it,
        and so, she says, did ""they""."
        3,"also ""fine\"""
        4,"She said \\"no, thanks\\", twice"
        5,fine again
        """;
    List<Item> items = Reads.items("a.csv", table);
    assertThat(items)
        .extracting(Reads::reason)
        .containsExactly(null, RejectReason.BROKEN, null, RejectReason.BROKEN, null);
    assertThat(items).extracting(Item::record).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(items.get(1)).asString().contains("line 3 ");
    assertThat(((Item.Found) items.get(4)).text()).isEqualTo("fine again");
  }

  @Test
  void strayBytes_spoilNoRow() {
    byte[] good =
        ("text\n" + "“We agree” she said.\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    byte[] other = "He was at the café.\nLate.\n".getBytes(Charset.forName("cp1252"));
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    table.writeBytes(good);
    table.writeBytes(other);
    List<Item> items = Reads.items("a.csv", table.toByteArray(), Columns.USUAL, 1 << 20);
    assertThat(items).extracting(Reads::reason).containsOnlyNulls();
    assertThat(((Item.Found) items.get(items.size() - 2)).text()).isEqualTo("He was at the café.");
  }

  @Test
  void fieldWithoutEnd_doesNotFillTheMemory() {
    byte[] table = ("text\n\"" + "x\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(Reads.items("a.csv", table, Columns.USUAL, 50_000))
        .extracting(Reads::reason)
        .containsExactly(RejectReason.TOO_LARGE);
  }

  @Test
  void tableInAnotherEncoding_isRead() {
    String table = "id,text\n1,\"“We agree,” the envoy said at the café – at last.\"\n";
    assertThat(Reads.found(Reads.items("a.csv", table.getBytes(Charset.forName("cp1252")))).text())
        .contains("“We agree,”", "café –");
    assertThat(
            Reads.found(
                    Reads.items("a.csv", ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE)))
                .text())
        .contains("“We agree,”", "café –");
  }
}
