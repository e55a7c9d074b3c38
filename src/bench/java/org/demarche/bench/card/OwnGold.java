package org.demarche.bench.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.compare.stat.Bootstrap;
import org.demarche.compare.validity.Judged;
import org.demarche.compare.validity.Measured;
import org.demarche.gold.CodedGold;

/** The project's own hand-coded statements, which its rules were written beside. */
final class OwnGold {

  private static final String SET = "gold.yaml (development)";

  private OwnGold() {}

  static List<CardRow> rows() {
    List<CodedGold> coded = CodedGold.all();
    List<CardRow> rows = new ArrayList<>();
    rows.add(row("act", coded.stream().map(one -> List.of(one.act())).toList()));
    rows.add(row("stance", coded.stream().map(CodedGold::stances).toList()));
    rows.add(row("condition", coded.stream().map(one -> List.of(one.condition())).toList()));
    rows.add(row("frame", coded.stream().map(one -> List.of(one.frame())).toList()));
    return rows;
  }

  private static CardRow row(String task, Collection<List<Judged>> statements) {
    Measured f1 =
        Measured.of(
            "",
            List.copyOf(statements),
            confusion -> confusion.macroF1("none"),
            new Bootstrap(500, 0.95, 1));
    return CardRow.of(SET, task + ", macro-F1", f1);
  }
}
