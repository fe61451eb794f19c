"use strict";
// Who has reported: agencies by years.

const STATES = ["passed", "partial", "verify", "revise", "awaited", "missing", "resubmit", "not_expected"];
const SIGNS = { passed: "✓", partial: "◐", verify: "?", revise: "!", awaited: "…", missing: "✕", resubmit: "↩", not_expected: "·" };

/** How the report stands, in the words of its slip, and whether the totals lack some of it. */
function stateOf(agency, year) {
  const coverage = COVERAGE.get(agency.place + "/" + year);
  if (!coverage || (coverage.status === "missing" && STRAY.has(agency.district + "/" + year))) return described("not_expected", SIGNS.not_expected, word("coverage.not_expected"));
  const lacking = coverage.lacking && word("coverage.lacking", coverage.lacking);
  switch (coverage.verdict) {
    case "revise": return described("revise", coverage.corrections + SIGNS.revise, word("coverage.revise.short", coverage.corrections), lacking);
    case "verify": return described("verify", coverage.questions + SIGNS.verify, word("coverage.verify.short", coverage.questions), lacking);
    case "unreadable": return described("partial", "", word("coverage.unreadable"), lacking, true);
    case "passed": return lacking ? described("partial", "", word("coverage.received"), lacking) : described("passed", SIGNS.passed, word("coverage.passed"));
    default: return described(coverage.verdict, SIGNS[coverage.verdict], word("coverage." + coverage.verdict));
  }
}

function described(state, sign, text, lacking, isPartial = Boolean(lacking)) {
  return { state, sign: [sign, isPartial && SIGNS.partial].filter(Boolean).join(" "), text: [text, lacking].filter(Boolean).join(word("semicolon")) };
}

function badge({ state, sign, text }) {
  return el("span", { className: "state " + state, title: text }, el("span", { "aria-hidden": "true", textContent: sign }),
    el("span", { className: "unseen", textContent: text }));
}

function showCoverageKey() {
  show("coverage-key", ...STATES.flatMap((state) => [
    el("span", { className: "entry" },
      el("span", { className: "state " + state, "aria-hidden": "true", textContent: SIGNS[state] }), " " + word("coverage." + state))]));
}

function showCoverage() {
  const wanted = byId("coverage-search").value.trim();
  const agencies = agenciesIn(view.district)
    .filter((agency) => YEARS.some((year) => COVERAGE.has(agency.place + "/" + year)))
    .filter((agency) => (agency.name + " " + agency.code).includes(wanted));
  const columns = [
    { label: word("agency.one"), rowHeader: true, sort: (agency) => agency.name, cell: agencyButton },
    { label: word("agency.type"), sort: (agency) => agency.type, cell: (agency) => agency.type },
    ...YEARS.map((year) => ({
      label: String(year),
      className: "centre",
      sort: (agency) => STATES.indexOf(stateOf(agency, year).state),
      cell: (agency) => badge(stateOf(agency, year)),
    })),
  ];
  show("coverage-table", sortableTable("coverage-grid", word("coverage.caption"), columns, agencies, word("rankings.none")));
  showNewest("coverage-table");
}

function agencyButton(agency) {
  return el("button", { type: "button", className: "link", textContent: agency.name, on: { click: () => openAgency(agency) } });
}
