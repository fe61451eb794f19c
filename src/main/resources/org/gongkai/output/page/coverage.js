"use strict";
// Who has reported: agencies by years.

const STATES = ["received", "errors", "missing", "rejected", "not_expected"];
const SIGNS = { received: "✓", errors: "!", missing: "✕", rejected: "↩", not_expected: "·" };

function stateOf(agency, year) {
  const coverage = COVERAGE.get(agency.place + "/" + year);
  if (!coverage) return { state: "not_expected", sign: SIGNS.not_expected, text: word("coverage.not_expected") };
  if (coverage.status === "received" && coverage.errors > 0) {
    return { state: "errors", sign: String(coverage.errors), text: word("coverage.errors.short", coverage.errors) };
  }
  return { state: coverage.status, sign: SIGNS[coverage.status], text: word("coverage." + coverage.status) };
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
    { label: word("agency.type"), sort: (agency) => typeName(agency), cell: typeName },
    ...YEARS.map((year) => ({
      label: String(year),
      className: "centre",
      sort: (agency) => STATES.indexOf(stateOf(agency, year).state),
      cell: (agency) => badge(stateOf(agency, year)),
    })),
  ];
  show("coverage-table", sortableTable("coverage-grid", word("coverage.caption"), columns, agencies, word("rankings.none")));
}

function agencyButton(agency) {
  return el("button", { type: "button", className: "link", textContent: agency.name, on: { click: () => openAgency(agency) } });
}

/** Types are free text; the usual ones are said in the reader's language. */
function typeName(agency) {
  return DATA.words["type." + agency.type] ?? agency.type;
}
