package org.demarche.codebook.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.codebook.YamlNode;
import org.jspecify.annotations.Nullable;

/** What can be wrong between speakers, each of which is right in itself. */
final class SpeakersCheck {

  private record Claim(ListedSpeaker speaker, Alias alias) {}

  private final Map<String, ListedSpeaker> speakers;
  private final Map<String, YamlNode> places;

  SpeakersCheck(Map<String, ListedSpeaker> speakers, Map<String, YamlNode> places) {
    this.speakers = speakers;
    this.places = places;
  }

  void run() {
    for (ListedSpeaker speaker : speakers.values()) {
      YamlNode place = place(speaker);
      if (place == null) {
        continue;
      }
      YamlNode parent = place.find("parent");
      if (parent != null) {
        parent.known("parent", speakers.keySet());
      }
      for (YamlNode item : place.items("offices")) {
        YamlNode office = item.find("office");
        if (office != null) {
          office.known("office", speakers.keySet());
        }
      }
      if (circles(speaker)) {
        place.problem("\"" + speaker.id() + "\" is, through its parents, its own parent.");
      }
    }
    checkAliases();
  }

  private boolean circles(ListedSpeaker speaker) {
    String next = speaker.parent();
    for (int i = 0; i < speakers.size() && next != null; i++) {
      if (next.equals(speaker.id())) {
        return true;
      }
      ListedSpeaker above = speakers.get(next);
      next = above == null ? null : above.parent();
    }
    return false;
  }

  private void checkAliases() {
    Map<String, List<Claim>> claims = new HashMap<>();
    for (ListedSpeaker speaker : speakers.values()) {
      List<Alias> all = new ArrayList<>(speaker.aliases());
      all.add(new Alias(speaker.name(), null, null));
      for (Alias alias : all) {
        List<Claim> same =
            claims.computeIfAbsent(
                alias.text().toLowerCase(Locale.ROOT), text -> new ArrayList<>());
        ListedSpeaker rival = rival(same, speaker, alias);
        YamlNode place = place(speaker);
        if (rival != null && place != null) {
          place.problem(
              "\""
                  + alias.text()
                  + "\" names \""
                  + rival.id()
                  + "\" on the same days too; "
                  + "give them \"from\" and \"to\", or take it from one of them.");
        }
        same.add(new Claim(speaker, alias));
      }
    }
  }

  private static @Nullable ListedSpeaker rival(
      List<Claim> claims, ListedSpeaker speaker, Alias alias) {
    for (Claim claim : claims) {
      if (!claim.speaker().id().equals(speaker.id()) && claim.alias().overlaps(alias)) {
        return claim.speaker();
      }
    }
    return null;
  }

  private @Nullable YamlNode place(ListedSpeaker speaker) {
    return places.get(speaker.id());
  }
}
