"use strict";
// Findings: searched, filtered, sorted, each with its place in the source. The list opens on what
// the agencies have to answer for the year in view.

/** 须更正 and 请核实 together. */
const SERIOUS = "serious";
const FINDINGS_AT_ONCE = 50;

/** The cell, or else the line or the table. */
function placeOf(finding) {
  const cell = CELLS[finding.cell];
  if (cell) return plain(cell.path.at(-1)) + " · " + cell.column;
  const [section, category] = finding.place.split("/");
  const line = CELLS.find((each) => each.key.startsWith(section + "/" + category + "/"));
  if (category && line) return plain(line.path.at(-1));
  return CELLS.find((each) => each.key.startsWith(section + "/"))?.section ?? "";
}

function searched(finding) {
  return [ruleText(finding.check), AGENCIES[finding.agency]?.name, finding.message, finding.suggestion, placeOf(finding), finding.source, finding.printed]
    .join(" ").toLowerCase();
}

/** Those of the district and of all below, and those that no district is known for. */
function findingsInView() {
  return FINDINGS.filter((each) => isInView(each.district) || each.district < 0);
}

/** A rule by its name and its code. */
function ruleText(check) {
  return ((DATA.rules[check] ?? "") + " " + check).trim();
}

const NO_SECTION = "none";
const SECTIONS = [...new Map(CELLS.map((cell) => [cell.key.split("/")[0], cell.section]))];

function sectionOf(finding) {
  return finding.place.split("/")[0] || NO_SECTION;
}

/** Whose the trouble is. */
const ORIGINS = ["report", "reading", "unclear"];

/** How far a finding is settled. */
const STATUSES = {
  open: (finding) => decisionOf(finding).kind === "",
  answered: (finding) => decisionOf(finding).kind === "" && finding.answer !== "",
  decided: (finding) => decisionOf(finding).kind !== "",
  unsaved: (finding) => undelivered.get(finding.id)?.isSaved === false,
};

function showFindingsChoices() {
  const all = findingsInView();
  choices("findings-severity", [[SERIOUS, word("severity.serious")], ...WEIGHTS.map((weight) => [weight, word("severity." + weight)])]);
  choices("findings-year", [...new Set([...YEARS, ...all.map((each) => each.year)])].filter((year) => year > 0).sort().reverse().map((year) => [year, year]));
  choices("findings-agency", [...new Set(all.map((each) => each.agency))].filter((place) => place >= 0).sort((a, b) => a - b).map((place) => [place, AGENCIES[place].name]));
  choices("findings-section", [...SECTIONS.filter(([section]) => all.some((each) => sectionOf(each) === section)), [NO_SECTION, word("findings.no_table")]]);
  choices("findings-check", [...new Set(all.map((each) => each.check))].sort().map((check) => [check, ruleText(check)]));
  choices("findings-status", Object.keys(STATUSES).map((status) => [status, word("findings.status." + status)]));
  choices("findings-origin", ORIGINS.map((origin) => [origin, word("origin." + origin)]));
}

function choices(id, entries) {
  const before = byId(id).value;
  show(id, option("", word("all")), ...entries.map(([value, text]) => option(value, text)));
  byId(id).value = entries.some(([value]) => String(value) === before) ? before : "";
}

/** As the list opens. */
function openFindings() {
  byId("findings-severity").value = SERIOUS;
  byId("findings-year").value = String(view.year);
  showFindings();
}

function isWanted(severity) {
  const wanted = byId("findings-severity").value;
  return wanted === "" || wanted === severity || (wanted === SERIOUS && severity !== "info");
}

/** Files of which no year is known are shown with every year. */
function matching() {
  const wanted = byId("findings-search").value.trim().toLowerCase();
  const is = (id, value) => byId(id).value === "" || byId(id).value === String(value);
  return findingsInView().filter((each) =>
    isWanted(each.severity) && (each.year === 0 || is("findings-year", each.year)) && is("findings-agency", each.agency)
    && is("findings-section", sectionOf(each)) && is("findings-check", each.check) && is("findings-origin", each.origin)
    && (STATUSES[byId("findings-status").value]?.(each) ?? true) && (wanted === "" || searched(each).includes(wanted)));
}

function showFindings() {
  const found = matching();
  found.sort((a, b) => WEIGHTS.indexOf(a.severity) - WEIGHTS.indexOf(b.severity) || b.year - a.year);
  const open = findingsInView().filter((each) => !each.decision);
  byId("findings-count").textContent = [word("findings.count", found.length, findingsInView().length), ...WEIGHTS.map((weight) =>
    word("findings.weight", word("severity." + weight), open.filter((each) => each.severity === weight).length)), word("findings.weight", word("findings.status.decided"), findingsInView().length - open.length)].join("　");
  byId("findings-left-out").hidden = FINDINGS.length === DATA.findingsTotal;
  byId("findings-left-out").textContent = word("findings.left_out", FINDINGS.length, DATA.findingsTotal);
  show("findings-table", sortableTable("findings-list", word("findings.caption"), FINDING_COLUMNS, found, word("findings.none"), FINDINGS_AT_ONCE));
}

const FINDING_COLUMNS = [
  { label: word("severity"), sort: (f) => WEIGHTS.indexOf(f.severity), cell: (f) => el("span", { className: "severity " + f.severity, textContent: word("severity." + f.severity) }) },
  { label: word("agency.one"), sort: (f) => AGENCIES[f.agency]?.name ?? "", cell: (f) => AGENCIES[f.agency] ? agencyButton(AGENCIES[f.agency]) : "" },
  { label: word("year"), numeric: true, sort: (f) => f.year, cell: (f) => f.year > 0 ? String(f.year) : "" },
  { label: word("findings.place"), className: "place", sort: (f) => f.cell, cell: placeOf },
  { label: word("findings.problem"), className: "wide-cell", cell: problem },
  { label: word("decisions"), className: "decision", sort: (f) => decisionOf(f).kind, cell: decisionForm },
  { label: word("findings.source"), className: "source", sort: (f) => f.source, cell: (f) => [f.source, el("br"), el("small", { textContent: f.location })] },
  { label: word("check"), sort: (f) => f.check, className: "rule", cell: (f) => [DATA.rules[f.check] ?? "", " ", el("code", { textContent: f.check })] },
];

function problem(finding) {
  return [
    el("span", { textContent: finding.message }),
    finding.figures && el("small", { className: "evidence", textContent: finding.figures }),
    finding.suggestion && el("small", { className: "hint", textContent: finding.suggestion }),
    finding.answer && el("small", { className: "answer", textContent: word("findings.answer", finding.answer) }),
    el("small", { className: "origin " + finding.origin, textContent: [word("origin") + word("colon") + word("origin." + finding.origin), finding.reason].filter(Boolean).join(word("semicolon")) }),
  ].filter(Boolean);
}

/** All findings of one agency, from its sheet. */
function filterFindings(agency) {
  byId("findings-filter").querySelectorAll("input, select").forEach((each) => { each.value = ""; });
  byId("findings-agency").value = String(agency.place);
  showFindings();
  byId("findings").scrollIntoView();
}
