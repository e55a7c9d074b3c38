package org.demarche.codebook.cue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.codebook.cue.CueForm.Inflection;
import org.demarche.text.Endings;

/** Makes the forms of a cue from its lemma. */
public final class CueForms {

  private CueForms() {}

  /**
   * All forms; of several words the first is inflected.
   *
   * @param lemma "call for"
   * @param irregular past and -ing forms of the first word that differ from the rule; a past form
   *     given here replaces the regular one, and so does an -ing form
   */
  public static List<CueForm> of(Cue cue, String lemma, List<String> irregular) {
    List<String> words = List.of(lemma.split(" "));
    String head = words.get(0);
    List<CueForm> forms = new ArrayList<>();
    switch (cue.partOfSpeech()) {
      case VERB -> {
        add(forms, cue, Inflection.BASE, head, words);
        add(forms, cue, Inflection.S, head.equals("have") ? "has" : Endings.s(head), words);
        for (String past : pasts(head, irregular)) {
          add(forms, cue, Inflection.PAST, past, words);
        }
        add(forms, cue, Inflection.ING, ing(head, irregular), words);
      }
      case NOUN -> {
        add(forms, cue, Inflection.BASE, head, words);
        if (words.size() == 1) {
          add(forms, cue, Inflection.S, Endings.s(head), words);
        }
      }
      case ADJECTIVE, PREPOSITION -> add(forms, cue, Inflection.BASE, head, words);
    }
    return forms;
  }

  private static Set<String> pasts(String head, List<String> irregular) {
    Set<String> pasts = new LinkedHashSet<>();
    for (String form : irregular) {
      if (!form.endsWith("ing")) {
        pasts.add(form);
      }
    }
    return pasts.isEmpty() ? Set.of(Endings.ed(head)) : pasts;
  }

  private static String ing(String head, List<String> irregular) {
    for (String form : irregular) {
      if (form.endsWith("ing")) {
        return form;
      }
    }
    return Endings.ing(head);
  }

  private static void add(
      List<CueForm> forms, Cue cue, Inflection inflection, String head, List<String> words) {
    List<String> inflected = new ArrayList<>(words);
    inflected.set(0, head);
    forms.add(new CueForm(cue, inflection, inflected));
  }
}
