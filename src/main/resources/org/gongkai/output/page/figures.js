"use strict";
// The district's totals: what matters most as tiles, then every line of the statutory tables.

function suits(measure, year, district = view.district) {
  return sum([total("review_litigation/litigation_direct/" + measure, year, district),
    total("review_litigation/litigation_after_review/" + measure, year, district)]);
}

/** A sum of whole numbers; empty when a part is not known. */
function sum(parts) {
  return parts.includes("") ? "" : parts.map(BigInt).reduce((a, b) => a + b).toString();
}

/** How many reports the caveat names; the notes below the tables have all. */
const NAMED = 10;

/** What is told first, and the sums it is made of. */
const TILES = [
  { id: "received", cells: ["requests/received_new/total"], value: (year, d) => total("requests/received_new/total", year, d) },
  { id: "answered", cells: ["requests/result.total/total"], value: (year, d) => total("requests/result.total/total", year, d) },
  { id: "disclosure_rate", share: true, cells: ["requests/result.granted/total", "requests/result.partial/total", "requests/result.total/total"],
    value: (year, d) => rate("disclosure_rate", year, d) },
  { id: "denial_rate", share: true, cells: ["requests/result.denied/total", "requests/result.total/total"],
    value: (year, d) => rate("denial_rate", year, d) },
  { id: "review", cells: ["review_litigation/review/total"], value: (year, d) => total("review_litigation/review/total", year, d) },
  { id: "litigation", cells: ["review_litigation/litigation_direct/total", "review_litigation/litigation_after_review/total"],
    value: (year, d) => suits("total", year, d) },
];

function showOverview() {
  const { expected, received } = reporting(view.year);
  const errors = FINDINGS.filter((each) => each.severity === "error" && isInView(each.district) && each.year === view.year && !each.decision).length;
  showCaveat(expected - received);
  show("tiles",
    tile(word("tile.on_time"), word("tile.of", received, expected), "", received < expected ? "bad" : ""),
    ...TILES.map((each) => tile(word("tile." + each.id), tileValue(each), delta(each), "")),
    tile(word("tile.errors"), String(errors), "", errors > 0 ? "bad" : ""));
  showDistricts();
}

/** What the totals lack, of reports that did not come or are not whole, and whose figures in them cannot be right. */
function showCaveat(absent) {
  const lacking = lackingReports(view.year).map(({ agency, lacking }) => word("overview.lacking.one", agency.name, lacking));
  const wrong = DATA.wrong.filter((row) => row[0] === view.district && row[1] === view.year).flatMap((row) => row[2]).map((agency) => AGENCIES[agency].name);
  const text = [absent > 0 && word("overview.caveat", view.year, absent), caveat("overview.lacking", lacking), caveat("overview.wrong", wrong)].filter(Boolean).join("");
  byId("overview-caveat").hidden = text === "";
  byId("overview-caveat").textContent = text;
}

function caveat(key, reports) {
  const more = reports.length > NAMED ? word("overview.lacking.more") : "";
  return reports.length > 0 && word(key, view.year, reports.length, reports.slice(0, NAMED).join(word("semicolon")) + more);
}

function tile(label, value, note, className) {
  return el("div", { className: "tile " + className }, el("dt", { textContent: label }),
    el("dd", {}, el("span", { className: "big" }, value), note && el("span", { className: "note", textContent: note })));
}

function tileText(each, value) {
  return each.share ? percent(value) : grouped(value);
}

/** A tile's value, with the mark of what not all reports have a part in. */
function tileValue(each) {
  const text = tileText(each, each.value(view.year));
  const partial = each.cells.map((key) => figure(key, view.year)).filter(isPartial);
  return partial.length > 0 && each.value(view.year) !== "" ? partialText(text, Math.min(...partial.map((found) => found.values))) : text;
}

function isPartial(found) {
  return Boolean(found?.total) && found.values < found.reporting;
}

function partialText(text, agencies) {
  return el("span", { className: "partial", title: word("figures.partial", agencies), textContent: text + "*" });
}

/**
 * How far two years may be compared, for tiles and tables alike: {reason} why they may not, or
 * {caution} what is to be kept in mind.
 */
function comparison(changes) {
  if (changes.includes(undefined)) return { reason: word("delta.none") };
  if (changes.some((change) => change.comparable === "no")) return { reason: word("delta.counted") };
  const others = changes.find((change) => change.others)?.others;
  if (others) return { reason: word("delta." + others) };
  return { caution: changes.some((change) => change.comparable === "caution") ? word("change.caution") : "" };
}

function changeOf(place, year) {
  return CHANGES.get(view.district + "/" + year + "/" + place);
}

/** The change to the year before, where the two may be compared. */
function delta(each) {
  const now = each.value(view.year);
  const before = each.value(view.year - 1);
  if (now === "" || before === "") return word("delta.none");
  const { reason, caution } = comparison(each.cells.map((key) => changeOf(CELL_BY_KEY.get(key).place, view.year)));
  return reason ?? word("delta", "", difference(each, now, before)) + (caution && " △ " + word("delta.caution"));
}

function difference(each, now, before) {
  if (each.share) return word("delta.points", signed(((Number(now) - Number(before)) * 100).toFixed(2)));
  const growth = Number(before) === 0 ? "" : " (" + signed(((Number(now) - Number(before)) / Number(before) * 100).toFixed(1)) + "%)";
  return signed(sum([now, String(-BigInt(before))])) + growth;
}

/** For an office above several districts. */
function showDistricts() {
  if (DATA.districts.length < 2) return;
  const columns = [
    { label: word("district"), rowHeader: true, sort: (d) => DATA.districts[d], cell: (d) => DATA.districts[d] },
    { label: word("tile.on_time"), numeric: true, sort: (d) => reporting(view.year, d).received,
      cell: (d) => word("tile.of", reporting(view.year, d).received, reporting(view.year, d).expected) },
    ...TILES.map((each) => ({ label: word("tile." + each.id), numeric: true,
      sort: (d) => numberOf(each.value(view.year, d)) ?? -1, cell: (d) => tileText(each, each.value(view.year, d)) })),
  ];
  show("districts", sortableTable("district-table", word("overview.districts") + " " + view.year, columns, DATA.districts.map((_, i) => i)));
}

/** The columns of table three to choose from. */
function columnChoices() {
  return CELLS.filter((cell) => cell.key.startsWith("requests/received_new/")).map((cell) => [cell.key.split("/")[2], cell.column]);
}

function showFigures() {
  const column = byId("figures-column").value;
  const tables = [...groupBy(CELLS.filter((cell) => isShown(cell, column)), (cell) => cell.section)].flatMap(([section, cells]) =>
    [plainTable(section, figuresHead(), withGroups(cells, yearsInView().length + 4, figuresLine), "figures"), ...totalsNotes(cells[0].key.split("/")[0])]);
  show("figures-tables", ...tables);
  showNewest("figures-tables");
}

/** Where years do not fit beside each other, the newest are in sight, and of none a part only: 18 cut is 8. */
function showNewest(id) {
  for (const box of byId(id).querySelectorAll(".scroll")) {
    const heads = [...box.querySelectorAll("thead th")].filter((head) => head.offsetWidth > 0);
    heads.at(-1).style.minWidth = "";
    const hidden = box.scrollWidth - box.clientWidth;
    const starts = heads.slice(1).filter((head) => !head.classList.contains("change")).map((head) => head.offsetLeft - heads[0].offsetWidth);
    const start = starts.find((left) => left >= hidden) ?? starts.at(-1);
    if (hidden <= 0 || start === undefined) continue;
    heads.at(-1).style.minWidth = heads.at(-1).offsetWidth + Math.max(0, start - hidden) + "px";
    box.scrollLeft = start;
  }
}

/** What the totals of a table lack and what may yet change them, year by year, the newest first. */
function totalsNotes(section) {
  return DATA.notes.filter((row) => row[0] === view.district && row[2] === section).sort((a, b) => b[1] - a[1])
    .map(([, year, , note]) => el("p", { className: "notice", textContent: word("figures.gap", year, note) }));
}

function isShown(cell, column) {
  return (!cell.key.startsWith("requests/") || cell.key.endsWith("/" + column)) && yearsInView().some((year) => figure(cell.key, year));
}

function figuresHead() {
  return el("tr", {}, el("th", { scope: "col", textContent: word("figures.line") }), el("th", { scope: "col", textContent: word("figures.measure") }),
    yearsInView().map((year) => el("th", { scope: "col", className: "number" }, String(year),
      el("small", { textContent: word("tile.of", reporting(year).received, reporting(year).expected) }))),
    el("th", { scope: "col", className: "trend", textContent: word("figures.trend") }),
    el("th", { scope: "col", className: "number change", textContent: word("figures.change", view.year) }));
}

function figuresLine(cell) {
  return el("tr", {}, lineHeader(cell), el("td", { className: "measure", textContent: measureText(cell) }),
    yearsInView().map((year) => el("td", { className: "number" }, figureText(cell, year))),
    el("td", { className: "trend" }, sparkline(cell)),
    el("td", { className: "number" }, changeText(cell, view.year)));
}

/** Lines under the labels that group them, as the form prints them. */
function withGroups(cells, width, line) {
  let open = [];
  let form = cells[0]?.form;
  return cells.flatMap((cell) => {
    const older = cell.form === form ? [] : [el("tr", { className: "form" },
      el("th", { scope: "rowgroup", colSpan: width }, pinned(word("figures.form", cell.form))))];
    if (older.length > 0) open = [];
    form = cell.form;
    const outer = cell.path.slice(0, -1);
    const heads = outer.filter((label, i) => open[i] !== label).map((label) =>
      el("tr", { className: "group" }, el("th", { scope: "rowgroup", colSpan: width, className: "depth" + outer.indexOf(label) }, pinned(label))));
    open = cell.path;
    return [...older, ...heads, line(cell)];
  });
}

function lineHeader(cell) {
  return el("th", { scope: "row", className: "depth" + (cell.path.length - 1) }, cell.path[cell.path.length - 1],
    el("small", { className: "narrow", "aria-hidden": "true", textContent: measureText(cell) }));
}

function measureText(cell) {
  return cell.unit === "UNSPECIFIED" ? cell.column : cell.column.includes(cell.unit) ? cell.column : `${cell.column}（${cell.unit}）`;
}

function figureText(cell, year) {
  const found = figure(cell.key, year);
  const text = grouped(found?.total ?? "");
  return isPartial(found) ? partialText(text, found.values) : text;
}

function changeText(cell, year) {
  const change = changeOf(cell.place, year);
  const { reason, caution } = comparison([change]);
  if (reason) return el("span", { title: reason, textContent: word("no_value") });
  const text = change.percentage === "" ? signed(change.change) : signed(change.percentage) + "%";
  return caution ? el("span", { title: caution, textContent: text + " △" }) : text;
}

/** A small line over the years; gaps where there is no figure, or two years may not be compared; none without a line. */
function sparkline(cell) {
  const years = yearsInView();
  const values = years.map((year) => numberOf(total(cell.key, year)));
  const isJoined = values.map((value, i) => i > 0 && value !== null && values[i - 1] !== null && !comparison([changeOf(cell.place, years[i])]).reason);
  if (!isJoined.includes(true)) return word("no_value");
  const known = values.filter((value) => value !== null);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 100 24");
  svg.setAttribute("class", "spark");
  svg.setAttribute("aria-hidden", "true");
  const low = Math.min(...known, 0);
  const range = Math.max(...known) - low || 1;
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", values.map((value, i) => value === null ? "" :
    `${isJoined[i] ? "L" : "M"}${(2 + 96 * i / (values.length - 1)).toFixed(1)} ${(22 - 20 * (value - low) / range).toFixed(1)}h0`).join(""));
  svg.append(path);
  return svg;
}
