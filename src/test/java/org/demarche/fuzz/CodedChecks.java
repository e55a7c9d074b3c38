package org.demarche.fuzz;

import java.util.List;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.CodedStatement;
import org.demarche.coding.Coder;
import org.demarche.spark.row.ArticleRow;
import org.demarche.spark.row.EvidenceRow;
import org.demarche.spark.row.RowMaker;
import org.demarche.spark.row.SpanRow;
import org.demarche.spark.row.StatementRow;
import org.demarche.text.Article;
import org.demarche.text.Evidence;
import org.demarche.text.Spans;

/** Laws that the coding of any text keeps. */
final class CodedChecks {

  private CodedChecks() {}

  /** Codes a text, makes rows of it, and throws where a law is broken. */
  static void check(Coder coder, String text) {
    CodedArticle coded = coder.code(Article.of("fuzz", text));
    for (CodedStatement statement : coded.statements()) {
      inside(text, statement.said().statement().content());
      inside(text, statement.said().statement().cue());
      inside(text, statement.said().statement().source());
      evidence(text, statement.said().statement().evidence());
      evidence(text, statement.act().evidence());
      statement.said().attributions().forEach(a -> evidence(text, a.evidence()));
      statement.stances().forEach(stance -> evidence(text, stance.evidence()));
      statement.frames().forEach(frame -> evidence(text, frame.evidence()));
    }
    rows(text, RowMaker.rows("fuzz", coded));
  }

  /** Offsets of rows count code points. */
  private static void rows(String text, ArticleRow row) {
    int[] points = text.codePoints().toArray();
    for (StatementRow statement : row.statements()) {
      StringBuilder content = new StringBuilder();
      for (SpanRow span : statement.contentSpans()) {
        content
            .append(content.isEmpty() ? "" : " ")
            .append(piece(points, span.begin(), span.end()));
      }
      require(content.toString().equals(statement.content()), "content: " + statement);
      for (EvidenceRow evidence : statement.evidence()) {
        String piece = piece(points, evidence.begin(), evidence.end());
        require(piece.equals(evidence.text()), "evidence: " + evidence);
      }
    }
  }

  private static String piece(int[] points, int begin, int end) {
    return new String(points, begin, end - begin);
  }

  private static void evidence(String text, List<Evidence> all) {
    for (Evidence one : all) {
      require(one.span().end() <= text.length(), "outside: " + one);
    }
  }

  private static void inside(String text, Spans spans) {
    require(spans.isEmpty() || spans.hull().end() <= text.length(), "outside: " + spans);
  }

  private static void require(boolean law, String otherwise) {
    if (!law) {
      throw new AssertionError(otherwise);
    }
  }
}
