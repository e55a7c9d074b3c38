package org.demarche.segment;

import java.util.Arrays;
import org.demarche.text.Tokens;
import org.demarche.text.WordClass;

/** Tokens while they are being found. */
final class TokenBuffer {

  private int size;
  private int[] begins;
  private int[] ends;
  private String[] norms;
  private long[] classes;

  TokenBuffer(int textLength) {
    int capacity = textLength / 4 + 16;
    begins = new int[capacity];
    ends = new int[capacity];
    norms = new String[capacity];
    classes = new long[capacity];
  }

  void add(int begin, int end, String norm, long bits) {
    if (size == begins.length) {
      int capacity = size * 2;
      begins = Arrays.copyOf(begins, capacity);
      ends = Arrays.copyOf(ends, capacity);
      norms = Arrays.copyOf(norms, capacity);
      classes = Arrays.copyOf(classes, capacity);
    }
    begins[size] = begin;
    ends[size] = end;
    norms[size] = norm;
    classes[size++] = bits;
  }

  int size() {
    return size;
  }

  int begin(int token) {
    return begins[token];
  }

  int end(int token) {
    return ends[token];
  }

  String norm(int token) {
    return norms[token];
  }

  boolean is(int token, WordClass wordClass) {
    return (classes[token] & wordClass.bit()) != 0;
  }

  boolean isAny(int token, long mask) {
    return (classes[token] & mask) != 0;
  }

  void mark(int token, WordClass wordClass) {
    classes[token] |= wordClass.bit();
  }

  void unmark(int token, WordClass wordClass) {
    classes[token] &= ~wordClass.bit();
  }

  Tokens toTokens(String text) {
    return new Tokens(text, size, begins, ends, norms, classes);
  }
}
