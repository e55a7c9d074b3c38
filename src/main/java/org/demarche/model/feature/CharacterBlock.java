package org.demarche.model.feature;

/** The pieces of four letters that words are made of, with their bounds. */
final class CharacterBlock implements Block {

  private static final int SIZE = 4;

  @Override
  public double length() {
    return 0.7;
  }

  @Override
  public void add(Window window, FeatureVector out) {
    for (int at : window.order) {
      String word = window.word(at);
      if (!Character.isLowerCase(word.charAt(0)) || word.length() < SIZE) {
        continue;
      }
      String bounded = "<" + word + ">";
      for (int begin = 0; begin + SIZE <= bounded.length(); begin++) {
        out.add("c=" + bounded.substring(begin, begin + SIZE), 1, window.span(at));
      }
    }
  }
}
