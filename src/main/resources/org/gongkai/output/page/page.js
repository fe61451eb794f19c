"use strict";
// Puts everything in its place and listens.

function showAll() {
  const { expected, received } = reporting(view.year);
  byId("lede").textContent = word("lede", DATA.districts[view.district] ?? "", view.year, expected, received, finality());
  showCalls();
  showOverview();
  showCoverage();
  showPlots();
  showFigures();
  showRankings();
  showQueryChoices();
  showQuery();
  showFindingsChoices();
  openFindings();
  showAgencyChoices();
  showAgency();
}

function fillChoices() {
  show("district", ...DATA.districts.map((name, i) => option(i, name)));
  byId("district").closest("label").hidden = DATA.districts.length < 2;
  show("year", ...[...YEARS].reverse().map((year) => option(year, year)));
  byId("year").value = String(view.year);
  for (const id of ["figures-column", "agency-column"]) {
    show(id, ...columnChoices().map(([measure, label]) => option(measure, label)));
    byId(id).value = "total";
  }
  show("rankings-indicator", ...INDICATORS.filter((each) => !each.ofDistrict).map((each) => option(each.id, each.label)));
  byId("rankings-indicator").value = "disclosure_rate";
}

function listen() {
  const on = (id, event, run) => byId(id).addEventListener(event, run);
  on("district", "change", (event) => { view.district = Number(event.target.value); showAll(); });
  on("year", "change", (event) => { view.year = Number(event.target.value); showAll(); });
  on("print", "click", () => window.print());
  on("coverage-search", "input", showCoverage);
  on("figures-column", "change", showFigures);
  on("rankings-indicator", "change", showRankings);
  on("findings-filter", "input", showFindings);
  on("findings-filter", "submit", (event) => event.preventDefault());
  on("query-table", "change", () => { showLineChoices(); showQuery(); });
  on("query-form", "input", (event) => { if (event.target.id !== "query-table") showQuery(); });
  on("query-form", "submit", (event) => event.preventDefault());
  on("query-copy", "click", copyAnswer);
  on("query-save", "click", saveAnswer);
  on("decisions-save", "click", saveDecisions);
  on("findings-filter", "reset", () => setTimeout(openFindings));
  on("agency-choice", "change", () => { askForAgency(); showAgency(); });
  on("agency-column", "change", showAgency);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawPlots);
  addEventListener("resize", () => ["coverage-table", "figures-tables", "agency-sheet"].forEach(showNewest));
  matchMedia("print").addEventListener("change", drawPlots);
}

/** A link to an agency opens it: report.html#agency=CODE. */
function openLinked() {
  const code = decodeURIComponent(/^#agency=(.+)$/.exec(location.hash)?.[1] ?? "");
  const agency = AGENCIES.find((each) => each.code === code);
  if (!agency) return;
  view.district = agency.district;
  byId("district").value = String(agency.district);
  showAll();
  openAgency(agency);
}

byId("as-of").textContent = word("as_of", DATA.asOf);
fillChoices();
listen();
showCoverageKey();
recallDecisions();
showUnsaved();
showAll();
openLinked();
