package org.gongkai.extract.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.SourceSpan;

/** What is to be told of witnesses that say something else than what was decided on. */
final class Discord {

  private final Inquiry inquiry;
  private final Verdict<Integer> year;
  private final Verdict<Body> agency;
  private final List<Observation> observations = new ArrayList<>();

  Discord(Inquiry inquiry, Verdict<Integer> year, Verdict<Body> agency) {
    this.inquiry = inquiry;
    this.year = year;
    this.agency = agency;
  }

  /** All of it, and the day of the report. */
  List<Observation> observe() {
    agency.find().filter(body -> body.find().isPresent()).ifPresent(this::observeAgency);
    year.find().ifPresent(this::observeYear);
    inquiry.signature().day().ifPresent(this::dated);
    return observations;
  }

  private void dated(LocalDate day) {
    observe(Kind.DATED, day.toString(), "", "");
  }

  private void observeAgency(Body taken) {
    Optional<TitleChoice.Reading> title = inquiry.title();
    if (title.map(TitleChoice.Reading::bodies).filter(named -> !named.isEmpty()).isEmpty()) {
      String text = title.map(TitleChoice.Reading::text).orElse("");
      observe(Kind.TITLE_WITHOUT_AGENCY, text, taken.name(), "");
    }
    agency.testimonies().stream()
        .filter(testimony -> testimony.kind() == WitnessKind.SIGNATURE && testimony.isFor(taken))
        .flatMap(testimony -> testimony.says().stream())
        .filter(body -> !body.equals(taken))
        .forEach(body -> observe(Kind.AGENCY_LISTED, body.name(), taken.name(), "signature"));
    for (Testimony<Body> testimony : agency.against()) {
      String said = testimony.says().iterator().next().name();
      switch (testimony.kind()) {
        case PUBLISHER, TOP_LINE -> {} // the owner of the page, as often as not
        case UNSEEN ->
            inquiry
                .unseenTitle()
                .filter(unseen -> unseen.year() != null)
                .ifPresent(unseen -> observe(Kind.AGENCY_UNSEEN, said, taken.name(), "unseen"));
        default -> observe(Kind.AGENCY_DISAGREES, said, taken.name(), testimony.kind().code());
      }
    }
    inquiry.otherTitles().stream()
        .filter(other -> other.isComplete() && !other.bodies().contains(taken))
        .filter(
            other -> !agency.against().contains(new Testimony<>(WitnessKind.TITLE, other.bodies())))
        .forEach(
            other ->
                observe(
                    agency.confirmation() > 0 ? Kind.AGENCY_LISTED : Kind.AGENCY_DISAGREES,
                    other.bodies().iterator().next().name(),
                    taken.name(),
                    "other-title"));
  }

  private void observeYear(int taken) {
    for (Testimony<Integer> testimony : year.against()) {
      if (isWorthTelling(testimony, taken)) {
        tellYear(
            kindOf(testimony.kind()),
            testimony.says().iterator().next(),
            taken,
            testimony.kind().code());
      }
    }
    inquiry.otherTitles().stream()
        .filter(other -> agency.find().filter(other.bodies()::contains).isPresent())
        .flatMap(other -> Optional.ofNullable(other.year()).stream())
        .filter(other -> other != taken && !year.against().contains(titled(other)))
        .forEach(other -> tellYear(listedKind(), other, taken, "other-title"));
  }

  private static Testimony<Integer> titled(int year) {
    return new Testimony<>(WitnessKind.TITLE, java.util.Set.of(year));
  }

  /** How a report is filed says little against what stands in it. */
  private Kind kindOf(WitnessKind witness) {
    return switch (witness) {
      case UNSEEN, TITLE_TOO -> Kind.YEAR_UNSEEN;
      case FILE_NAME -> listedKind() == Kind.YEAR_LISTED ? Kind.YEAR_UNSEEN : Kind.YEAR_DISAGREES;
      case FOLDER -> listedKind();
      default -> Kind.YEAR_DISAGREES;
    };
  }

  /** A list of other years' reports above one that states its own period needs no correction. */
  private Kind listedKind() {
    return year.confirmation() >= WitnessKind.PERIOD.weight()
        ? Kind.YEAR_LISTED
        : Kind.YEAR_DISAGREES;
  }

  private boolean isWorthTelling(Testimony<Integer> testimony, int taken) {
    return switch (testimony.kind()) {
      case DATE -> isOddDay(testimony.says().iterator().next(), taken);
      case TEXT -> !year.isBackedBy(WitnessKind.PERIOD); // else the text is at fault: TXT-08
      default -> true;
    };
  }

  /**
   * Signed too early is told of by TIM-03, too, and signed late is late, unless all is in doubt.
   */
  private boolean isOddDay(int lastFullYear, int taken) {
    boolean isUnbacked = year.confirmation() == 0;
    return lastFullYear < taken
        ? !year.isBackedBy(WitnessKind.PERIOD) && !year.isBackedBy(WitnessKind.CUT_OFF)
        : isUnbacked && !inquiry.signature().signers().isEmpty();
  }

  private void tellYear(Kind kind, int said, int taken, String witness) {
    observe(kind, Integer.toString(said), Integer.toString(taken), witness);
  }

  private void observe(Kind kind, String said, String taken, String witness) {
    observations.add(Observation.of(kind, said, taken, SourceSpan.witness(witness)));
  }
}
