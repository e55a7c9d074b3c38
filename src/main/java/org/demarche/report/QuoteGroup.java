package org.demarche.report;

import java.util.List;

/**
 * The quotes behind a figure.
 *
 * @param id of its place in the page
 * @param total how many statements the figure rests on; more than are shown, mostly
 */
public record QuoteGroup(String id, String title, int total, List<Quote> quotes) {

  public QuoteGroup {
    quotes = List.copyOf(quotes);
  }
}
