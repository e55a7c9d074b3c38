package org.demarche.cli.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.cli.shell.CommandException;
import org.demarche.cli.shell.ExitCode;

/**
 * The text of a table however a spreadsheet saved it: UTF-8 with or without a mark, UTF-16
 * ("Unicode text") or Windows-1252.
 *
 * @param delimiter what stands between cells: a comma, a semicolon or a tab
 */
record SheetText(String text, char delimiter) {

  /** Marks UTF-8 for spreadsheets, which otherwise take a CSV for the local encoding. */
  static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A first line that tells a spreadsheet the delimiter; it shows no row for it. */
  private static final Pattern SEPARATOR = Pattern.compile("(?i)^\"?sep=(.)\"?\\R");

  /**
   * @throws CommandException if there is no such file or it cannot be read
   */
  static SheetText read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CommandException(
          ExitCode.NO_INPUT,
          Files.exists(file) ? file + " is a folder, not a sheet." : "no such file: " + file);
    }
    try {
      return of(Files.readAllBytes(file), file);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.NO_INPUT, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static SheetText of(byte[] bytes, Path file) {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      throw new CommandException(
          ExitCode.BAD_INPUT, file + " is a workbook; save it as CSV (UTF-8) and give that file.");
    }
    String text = decode(bytes);
    text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    Matcher separator = SEPARATOR.matcher(text);
    return separator.find()
        ? new SheetText(text.substring(separator.end()), separator.group(1).charAt(0))
        : new SheetText(text, delimiter(text));
  }

  private static String decode(byte[] bytes) {
    // A sheet begins with ASCII letters, of which UTF-16 has every other byte zero.
    if (bytes.length > 1 && (bytes[1] == 0 || bytes[0] == (byte) 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (bytes.length > 1 && (bytes[0] == 0 || bytes[0] == (byte) 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }
}
