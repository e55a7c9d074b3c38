package org.demarche.spark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.report.Bloc;
import org.demarche.report.Code;
import org.demarche.report.Stand;

/**
 * The governments of an output, each with all who speak for it.
 *
 * @param heads names by id
 * @param members ids of those who are counted in, by id of the head
 */
record BlocReader(Map<String, String> heads, Map<String, Set<String>> members) {
  private static final int MOST = 8;

  /** Those above whom there is nobody; none in an output without them. */
  static BlocReader read(Folder folder) {
    Map<String, String> heads = new TreeMap<>();
    Map<String, Set<String>> members = new HashMap<>();
    if (folder.table("rollup_members").exists()) {
      folder
          .table("rollup_members")
          .read(
              row -> {
                if (!row.has("parent_id")) {
                  heads.put(row.id("speaker_id"), row.id("speaker_name"));
                  members
                      .computeIfAbsent(row.id("speaker_id"), id -> new TreeSet<>())
                      .add(row.id("member_id"));
                }
              });
    }
    return new BlocReader(heads, members);
  }

  /** By whom a speaker's words are counted too. */
  List<String> of(String speaker) {
    return heads.keySet().stream().filter(head -> members.get(head).contains(speaker)).toList();
  }

  List<Bloc> blocs(List<Stand> stands, Cast cast) {
    List<Bloc> blocs = new ArrayList<>();
    heads.forEach(
        (id, name) -> {
          List<Stand> own = stands.stream().filter(stand -> stand.speaker().equals(id)).toList();
          List<String> names = members.get(id).stream().map(cast::name).sorted().toList();
          if (!own.isEmpty()) {
            String note = "%d speakers".formatted(names.size());
            blocs.add(new Bloc(new Code(id, name, note), names, own));
          }
        });
    blocs.sort(Comparator.comparingInt(BlocReader::statements).reversed());
    return blocs.subList(0, Math.min(MOST, blocs.size()));
  }

  private static int statements(Bloc bloc) {
    return bloc.stands().stream().mapToInt(Stand::clusters).sum();
  }
}
