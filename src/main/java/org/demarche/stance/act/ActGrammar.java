package org.demarche.stance.act;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.codebook.Act;
import org.demarche.codebook.ActClass;
import org.demarche.codebook.Acts;
import org.demarche.codebook.Codebook;
import org.demarche.codebook.Illocution;
import org.demarche.codebook.inflect.Inflector;
import org.demarche.stance.scan.Lexicon;
import org.jspecify.annotations.Nullable;

/** A codebook's acts, made ready: the lexicon and the table of operators. */
public final class ActGrammar {

  private final Lexicon<Acts.Group> lexicon;
  private final Map<String, Acts.Operator> operators = new HashMap<>();
  private final Map<Act, Acts.Code> codes = new EnumMap<>(Act.class);

  public ActGrammar(Codebook codebook) {
    Acts acts = codebook.acts();
    acts.codes().forEach(code -> codes.put(code.act(), code));
    acts.operators().forEach(operator -> operators.put(operator.id(), operator));
    this.lexicon =
        new Lexicon<>(acts.groups(), Acts.Group::words, new Inflector(codebook.inflections()));
  }

  public Lexicon<Acts.Group> lexicon() {
    return lexicon;
  }

  /** The operator that a group's words are, or null. */
  public Acts.@Nullable Operator operator(Acts.Group group) {
    return group.operator() == null ? null : operators.get(group.operator());
  }

  /** The operator of that id, or null. */
  public Acts.@Nullable Operator operator(String id) {
    return operators.get(id);
  }

  public ActClass classOf(@Nullable Act act) {
    Acts.Code code = act == null ? null : codes.get(act);
    return code == null ? ActClass.NONE : code.actClass();
  }

  public Illocution illocutionOf(Act act) {
    Acts.Code code = codes.get(act);
    return code == null ? Illocution.ASSERTIVE : code.illocution();
  }

  /**
   * What an operator makes of what stands under it: the name of an act in lower case, "same" or
   * "none".
   */
  String makes(Acts.Operator operator, @Nullable Value under) {
    Map<String, String> makes = operator.makes();
    if (under == null || (under.act() == null && under.kind() == null)) {
      return makes.getOrDefault("nothing", "none");
    }
    if (under.operator() != null && makes.containsKey(under.operator().id())) {
      return makes.get(under.operator().id());
    }
    if (under.kind() != null && makes.containsKey(under.kind())) {
      return makes.get(under.kind());
    }
    if (under.act() != null) {
      String act = under.act().name().toLowerCase(Locale.ROOT);
      String actClass = classOf(under.act()).name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (String key : new String[] {act, actClass}) {
        if (makes.containsKey(key)) {
          return makes.get(key);
        }
      }
    }
    return makes.getOrDefault("any", "none");
  }
}
