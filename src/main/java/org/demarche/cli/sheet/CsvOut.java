package org.demarche.cli.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;

/** Writes tables that open well in a spreadsheet and cannot do harm there. */
public final class CsvOut {

  private CsvOut() {}

  /**
   * Writes all rows, or nothing at all.
   *
   * @throws CommandException if the file cannot be written
   */
  public static void write(Path file, List<String> header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(SheetText.BYTE_ORDER_MARK);
    CSVFormat format = CSVFormat.RFC4180;
    try {
      format.printRecord(text, header.toArray());
      for (List<String> row : rows) {
        format.printRecord(text, row.stream().map(CsvOut::harmless).toArray());
      }
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, ".demarche", ".csv");
      Files.writeString(whole, text, StandardCharsets.UTF_8);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.OUTPUT, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * A text that no spreadsheet takes for a formula (OWASP, "CSV injection"): an apostrophe goes
   * before what begins like one.
   */
  static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
