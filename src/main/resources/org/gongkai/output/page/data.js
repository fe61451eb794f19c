"use strict";
// What the data mean: rows become things with names, found by key.

const AGENCIES = DATA.agencies.map(([code, name, type, district, role], place) => ({ code, name, type, district, role, place }));
const CELLS = DATA.cells.map((cell, place) => ({ ...cell, place, path: cell.line.split(">"), column: cell.measure.split(">").pop() }));
const CELL_BY_KEY = new Map(CELLS.map((cell) => [cell.key, cell]));
const INDICATORS = DATA.indicators.map((indicator, place) => ({ ...indicator, place }));
const COVERAGE = new Map(
  DATA.coverage.map(([agency, year, status, verdict, corrections, questions, source, lacking]) =>
    [agency + "/" + year, { status, verdict, corrections, questions, source, lacking }]));
const SHEETS = groupBy(DATA.sheets, ([agency]) => agency);
const YEARS = [...new Set([...DATA.coverage.map((row) => row[1]), ...DATA.sheets.map((row) => row[1])])].sort();

/** Each district with those above, whose sums it is in too. */
const ABOVE = DATA.districts.map((_, below) => DATA.districts.map((_, i) => i).filter((i) => i === below || DATA.branches?.[i].includes(below)));

/** District and year where nobody was asked for a report: most often a wrong year of a stray file. */
const STRAY = new Set(yearsAsked(0));
yearsAsked(1).forEach((each) => STRAY.delete(each));

function yearsAsked(asked) {
  return DATA.coverage.filter((row) => row[8] === asked)
    .flatMap(([agency, year]) => (ABOVE[AGENCIES[agency]?.district] ?? []).map((district) => district + "/" + year));
}

const FIGURES = new Map(
  DATA.figures.map(([district, year, cell, total, values, reporting, expected]) =>
    [district + "/" + year + "/" + cell, { total, values, reporting, expected }]));
const CHANGES = new Map(
  DATA.changes.map(([district, year, cell, change, percentage, comparable, others]) =>
    [district + "/" + year + "/" + cell, { change, percentage, comparable, others }]));
const RATES = new Map(DATA.rates.map(([district, year, id, value]) => [district + "/" + year + "/" + id, value]));
const FINDINGS = DATA.findings.map((row) => {
  const [check, severity, district, agency, year, cell, figures, message, suggestion, source, location, decision, place, effect, hit, priority, answer, id, origin, reason] = row;
  return { check, severity, district, agency, year, cell, figures, message, suggestion, source, location, decision, place, effect, hit, priority, answer, id, origin, reason };
});
const WEIGHTS = ["error", "warning", "info"];

/** The years of which there are reports, those that were asked for if any was. */
const REPORTED = [...new Set(DATA.sheets.filter(([agency, year]) => !STRAY.has(AGENCIES[agency]?.district + "/" + year)).map((row) => row[1]))];

/** What the reader looks at: to begin with, the newest year of which there are reports. */
const view = { district: 0, year: Math.max(...(REPORTED.length > 0 ? REPORTED : DATA.sheets.map((row) => row[1])), YEARS[0]) };

/** The years that are shown beside each other: a stray one only if it is asked for. */
function yearsInView() {
  return YEARS.filter((year) => year === view.year || !STRAY.has(view.district + "/" + year));
}

function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return groups;
}

function figure(cellKey, year, district = view.district) {
  return FIGURES.get(district + "/" + year + "/" + CELL_BY_KEY.get(cellKey).place);
}

/** The district's total as digits; empty where there is none. */
function total(cellKey, year, district = view.district) {
  return figure(cellKey, year, district)?.total ?? "";
}

function rate(id, year, district = view.district) {
  return RATES.get(district + "/" + year + "/" + id) ?? "";
}

function indicator(id) {
  return INDICATORS.find((each) => each.id === id);
}

/** Whether the figures of the year can still change, in words. */
function finality() {
  return DATA.finality.find(([district, year]) => district === view.district && year === view.year)?.[3] ?? "";
}

/** How many reports are expected and in, as far as the roster and the files say. */
function reporting(year, district = view.district, isAmong = () => true) {
  const expected = agenciesIn(district).filter(isAmong).map((agency) => COVERAGE.get(agency.place + "/" + year)).filter(Boolean);
  return { expected: expected.length, received: expected.filter((each) => each.status === "received").length };
}

/** The reports that are in, but not with everything in the totals. */
function lackingReports(year, district = view.district) {
  return agenciesIn(district).map((agency) => ({ agency, lacking: COVERAGE.get(agency.place + "/" + year)?.lacking }))
    .filter((each) => each.lacking);
}

/** Those whose reports the sums are made of: of an office with others below, theirs too. */
function agenciesIn(district) {
  return AGENCIES.filter((agency) => ABOVE[agency.district]?.includes(district));
}

/** Whether a district is the one in view, or below it. */
function isInView(district) {
  return ABOVE[district]?.includes(view.district) ?? false;
}

/** The year, with how many reports are behind it where some are missing. */
function yearLabel(year) {
  const share = shareReporting(year);
  return share === "" ? String(year) : `${year} (${share})`;
}

/** How many of the reports are in; empty where all are. */
function shareReporting(year, isAmong) {
  const { expected, received } = reporting(year, view.district, isAmong);
  return received === expected ? "" : `${received}/${expected}`;
}

/** Takes the cells of a report apart: words by tabs, repeats behind a star. */
function unpack(run) {
  return run.split("\t").flatMap((each) => {
    const [text, times] = each.split("*");
    return Array(Number(times ?? 1)).fill(text);
  });
}

/** The agencies that have a value for an indicator in a year, with places. */
function standings(indicatorPlace, year) {
  return DATA.standings
    .filter(([agency, when]) => when === year && AGENCIES[agency]?.district === view.district)
    .map(([agency, , small, words]) => {
      const [value, numerator, denominator, rank, wrong] = words.split("\t")[indicatorPlace].split("|");
      return { agency: AGENCIES[agency], small: small === 1, value, numerator, denominator, rank: Number(rank), isWrong: wrong === "1" };
    })
    .filter((row) => row.value !== "")
    .sort((a, b) => a.rank - b.rank);
}

function indicatorText(each, value) {
  return each.isShare ? percent(value) : grouped(value);
}
