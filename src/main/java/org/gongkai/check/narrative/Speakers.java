package org.gongkai.check.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Agency;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;

/**
 * The bodies of the roster by the names they go by, to tell who speaks in a clause: a text that has
 * another body report on itself was taken from that body's report. Governments speak for all, and
 * are no other body here.
 */
public final class Speakers {

  private static final int LONGEST = 30;
  private static final String PLACE_ENDS = "省市县区旗州";

  private static final Pattern TOWN = Pattern.compile("(?:镇|乡)(?:人民政府)?$|街道(?:办事处)?$");
  private static final Pattern ABOVE = Pattern.compile("人民政府$|政府办公[室厅]$|(?:管理委员会|管委会)(?:办公室)?$");

  /** What may stand before the subject. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:" + LeadingWords.PERIOD + "|下一步|今后|目前|但|同时|[一二三四五六]是|存在的?(?:主要)?问题[是有]?)*");

  /** What a body says of itself in such a report. */
  private static final Pattern REPORTS =
      Pattern.compile(
          "^(?:的?(?:政府|政务)?(?:信息)?公开(?!办|科|领导)|将|共|新?收到|新收|受理|办理|答复|主动公开|高度重视|认真|严格|积极"
              + "|进一步|不断|持续|始终|坚持|切实|全面|深入|按照|围绕|存在|全年|依法|没有|未|加强)");

  private final Map<String, Map<String, Set<Agency>>> byDistrict = new HashMap<>();

  /** Knows the bodies of a roster. */
  public Speakers(Roster roster) {
    for (Agency agency : roster.agencies()) {
      Map<String, Set<Agency>> names =
          byDistrict.computeIfAbsent(agency.district(), district -> new HashMap<>());
      for (String name : namesOf(agency)) {
        names.computeIfAbsent(name, key -> new HashSet<>()).add(agency);
      }
    }
  }

  private static Set<String> namesOf(Agency agency) {
    Set<String> names = new HashSet<>(agency.aliases());
    names.add(agency.name());
    String district = agency.district();
    if (!district.isEmpty() && agency.name().startsWith(district)) {
      String rest = agency.name().substring(district.length());
      for (int i = 0; i <= district.length(); i++) {
        boolean isWhole = i == 0 || PLACE_ENDS.indexOf(district.charAt(i - 1)) >= 0;
        if (isWhole || i == district.length() - 1) {
          names.add(district.substring(i) + rest);
        }
      }
    }
    return names;
  }

  /**
   * The other body that reports on itself in a clause.
   *
   * @param piece of a sentence in which the agency's own name is replaced
   * @param agency whose report it is
   */
  private Optional<Agency> find(String piece, Agency agency, int year) {
    Map<String, Set<Agency>> names = byDistrict.getOrDefault(agency.district(), Map.of());
    Matcher lead = LEAD.matcher(piece);
    String clause = lead.find() ? piece.substring(lead.end()) : piece;
    for (int end = Math.min(LONGEST, clause.length()); end > 2; end--) {
      Set<Agency> named = names.get(clause.substring(0, end));
      if (named != null) {
        boolean reports = REPORTS.matcher(clause.substring(end)).find();
        return named.stream()
            .filter(other -> reports && named.size() == 1 && isOther(other, agency, year))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean isOther(Agency other, Agency agency, int year) {
    boolean isHeir =
        agency.predecessors().contains(other.code())
            || other.predecessors().contains(agency.code());
    return !other.code().equals(agency.code())
        && !isHeir
        && !agency.name().endsWith(other.name())
        && other.isActiveIn(year)
        && isTown(other) == isTown(agency)
        && !isAbove(other);
  }

  private static boolean isTown(Agency agency) {
    return TOWN.matcher(agency.name()).find();
  }

  private static boolean isAbove(Agency agency) {
    return agency.role() == Role.CONSOLIDATED
        || (!isTown(agency) && ABOVE.matcher(agency.name()).find());
  }

  /**
   * The clauses in which other bodies report on themselves, with the body.
   *
   * @param sentences of a report
   * @param agency whose report it is; a government's may speak of any body
   */
  public List<Voice> others(List<NarrativeSentence> sentences, Agency agency, int year) {
    if (isAbove(agency)) {
      return List.of();
    }
    OwnName own = new OwnName(agency);
    return sentences.stream()
        .flatMap(
            sentence ->
                sentence.pieces().stream()
                    .flatMap(piece -> find(own.replaceIn(piece), agency, year).stream())
                    .map(other -> new Voice(other, sentence)))
        .toList();
  }

  /** A body that speaks in a sentence. */
  public record Voice(Agency agency, NarrativeSentence sentence) {}
}
