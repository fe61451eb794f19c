"use strict";
// One agency: its years side by side.

function agenciesWithSheet() {
  return agenciesIn(view.district).filter((agency) => SHEETS.has(agency.place) || YEARS.some((year) => COVERAGE.has(agency.place + "/" + year)));
}

function showAgencyChoices() {
  const before = byId("agency-choice").value;
  show("agency-choice", ...agenciesWithSheet().map((agency) => option(agency.code, agency.name)));
  if (agenciesWithSheet().some((agency) => agency.code === before)) byId("agency-choice").value = before;
}

/** Of many agencies, paper shows the one that somebody has asked for. */
function askForAgency() {
  byId("agency").classList.remove("unasked");
}

function openAgency(agency) {
  askForAgency();
  byId("agency-choice").value = agency.code;
  showAgency();
  byId("agency").scrollIntoView();
  byId("agency-title").focus({ preventScroll: true });
  history.replaceState(null, "", "#agency=" + encodeURIComponent(agency.code));
}

function showAgency() {
  const agency = AGENCIES.find((each) => each.code === byId("agency-choice").value);
  if (!agency) return show("agency-sheet", el("p", { textContent: word("agency.none") }));
  const sheets = SHEETS.get(agency.place) ?? [];
  const years = sheets.map(([, year]) => year);
  const columns = sheets.map(([, , , run]) => unpack(run));
  show("agency-sheet", about(agency), ...(years.length === 0 ? [el("p", { textContent: word("agency.none") })] : tables(agency, years, columns)));
  showNewest("agency-sheet");
}

function about(agency) {
  const findings = FINDINGS.filter((each) => each.agency === agency.place);
  return el("div", { className: "about" },
    el("h3", { textContent: agency.name }),
    el("p", { className: "hint", textContent: [word("agency.code") + " " + agency.code, agency.type].join("　") }),
    el("ul", { className: "years" }, YEARS.filter((year) => COVERAGE.has(agency.place + "/" + year)).map((year) => el("li", {}, String(year), " ", badge(stateOf(agency, year)),
      el("small", { textContent: COVERAGE.get(agency.place + "/" + year)?.source ?? "" })))),
    findings.length > 0 && el("button", { type: "button", textContent: word("agency.findings", findings.length), on: { click: () => filterFindings(agency) } }));
}

function tables(agency, years, columns) {
  const chosen = byId("agency-column").value;
  const cells = CELLS.filter((cell) => !cell.key.startsWith("requests/") || cell.key.endsWith("/" + chosen))
    .filter((cell) => columns.some((column) => column[cell.place] !== ""));
  const bySection = [...groupBy(cells, (cell) => cell.section)];
  return [...bySection.map(([section, lines]) => plainTable(`${agency.name}　${section}`, sheetHead(years),
    withGroups(lines, years.length + 2, (cell) => sheetLine(cell, columns)), "figures")),
  el("p", { className: "hint", textContent: word("cell.key") })];
}

function sheetHead(years) {
  return el("tr", {}, el("th", { scope: "col", textContent: word("figures.line") }), el("th", { scope: "col", textContent: word("figures.measure") }),
    years.map((year) => el("th", { scope: "col", className: "number", textContent: String(year) })));
}

function sheetLine(cell, columns) {
  return el("tr", {}, lineHeader(cell), el("td", { className: "measure", textContent: measureText(cell) }), columns.map((column) => sheetCell(column[cell.place])));
}

/** What the report says: a figure, or in which way it says none. */
function sheetCell(text) {
  if (text === "") return el("td", { className: "number void" });
  if (text === "_") return el("td", { className: "number odd", title: word("cell.blank"), textContent: word("cell.blank.short") });
  if (text === "!") return el("td", { className: "number odd", title: word("cell.absent"), textContent: word("cell.absent.short") });
  if (text.startsWith("/")) return el("td", { className: "number odd", title: word("cell.not_applicable"), textContent: text.slice(1) || "/" });
  if (text.startsWith("?")) return el("td", { className: "number odd unreadable", title: word("cell.unreadable"), textContent: text });
  return el("td", { className: "number" + (text === "0" ? " zero" : ""), textContent: grouped(text) });
}
