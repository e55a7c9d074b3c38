package org.demarche.examples;

import org.demarche.Demarche;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.CodedStatement;
import org.demarche.speaker.Attribution;
import org.demarche.stance.Stance;
import org.demarche.text.Article;

/** Demarche as a library, as the README shows it. */
final class LibraryExample {

  private LibraryExample() {}

  static void print(String text) {
    Demarche demarche = Demarche.open();
    CodedArticle coded = demarche.analyze(Article.of("a1", text));
    for (CodedStatement statement : coded.statements()) {
      for (Attribution by : statement.said().attributions()) {
        for (Stance stance : statement.stances()) {
          System.out.printf(
              "%s on %s: %+.2f%n", by.speaker().name(), stance.issue(), stance.score());
        }
      }
    }
  }
}
