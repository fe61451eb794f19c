"use strict";
// What can be asked of the edition: the figures of whom, for which items and years. A figure is
// {digits}, with {isPart} where not everybody's is in it, or {odd}, in which way there is none.

const STANDINGS = new Map(DATA.standings.map((row) => [row[0] + "/" + row[1], row]));
const SHEET_RUNS = new Map(DATA.sheets.map(([agency, year, , run]) => [agency + "/" + year, run]));
const TYPE_RUNS = new Map(DATA.typeSums.map(([district, type, year, run]) => [[district, type, year].join("/"), run]));
const NO_FIGURE = { digits: "" };

/** The run taken apart last: questions go through a report before they turn to the next. */
let taken = { run: undefined, cells: [] };

function cellsOf(run) {
  if (taken.run !== run) taken = { run, cells: run === undefined ? [] : unpack(run) };
  return taken.cells;
}

function sheetFigure(text) {
  if (text === undefined || text === "") return NO_FIGURE;
  if (/^-?\d/.test(text)) return { digits: text.split("~")[0], isPart: text.includes("~") };
  return { digits: "", odd: text };
}

/** Whom one may ask about. Each answers with a figure, and tells of whom it is. */
function districtAsked() {
  return {
    label: DATA.districts[view.district] + " " + word("query.sum"),
    figure: (item, year) => {
      if (item.indicator) return { digits: rate(item.indicator.id, year) };
      const found = figure(item.cell.key, year);
      return { digits: found?.total ?? "", isPart: isPartial(found) };
    },
    members: (year) => receivedIn(year, () => true),
    share: (year) => shareReporting(year),
  };
}

function typeAsked(type) {
  return {
    label: type + " " + word("query.sum"),
    figure: (item, year) => item.indicator ? NO_FIGURE : sheetFigure(cellsOf(TYPE_RUNS.get([view.district, type, year].join("/")))[item.cell.place]),
    members: (year) => receivedIn(year, (agency) => agency.type === type),
    share: (year) => shareReporting(year, (agency) => agency.type === type),
  };
}

function agencyAsked(agency) {
  return {
    label: agency.name + roleText(agency),
    agency,
    figure: (item, year) => {
      const key = agency.place + "/" + year;
      if (!item.indicator) return sheetFigure(cellsOf(SHEET_RUNS.get(key))[item.cell.place]);
      const [, , small, words] = STANDINGS.get(key) ?? [];
      return { digits: words?.split("\t")[item.indicator.place].split("|")[0] ?? "", isSmall: small === 1 };
    },
    members: () => "",
  };
}

/** Whoever adds up an answer has to know whose figures are in no total. */
function roleText(agency) {
  return agency.role === "member" ? "" : word("query.role." + agency.role);
}

function receivedIn(year, isAmong) {
  return agenciesIn(view.district).filter((agency) => isAmong(agency) && COVERAGE.get(agency.place + "/" + year)?.status === "received")
    .map((agency) => agency.place).join();
}

/** What is shown of a figure: itself, its part of the district's, or the change to the year before. */
const SHOWN = {
  value: (who, item, year) => who.figure(item, year),
  part: (who, item, year) => {
    if (item.isShare || hasAnyUnit(item)) return NO_FIGURE;
    const of = districtAsked().figure(item, year);
    const own = who.figure(item, year);
    return { ...own, digits: own.digits === "" || Number(of.digits) === 0 ? "" : (own.digits / of.digits).toFixed(4), isPart: own.isPart || of.isPart };
  },
  change: (who, item, year) => compared(who, item, year, (now, before) =>
    trimmed((now - before).toFixed(item.isShare ? 4 : decimals(now, before)))),
  growth: (who, item, year) => compared(who, item, year, (now, before) =>
    item.isShare || Number(before) === 0 ? "" : ((now - before) / Math.abs(before)).toFixed(4)),
};

function decimals(...figures) {
  return Math.max(...figures.map((digits) => (digits.split(".")[1] ?? "").length));
}

function trimmed(digits) {
  return /^-0(\.0*)?$/.test(digits) ? digits.slice(1) : digits;
}

/** Two years are compared only where the same reports are in, whole, and count the same thing. */
function compared(who, item, year, difference) {
  const now = who.figure(item, year);
  const before = who.figure(item, year - 1);
  const how = item.cell ? changeOf(item.cell.place, year)?.comparable ?? "no" : "caution";
  if (hasAnyUnit(item) || now.digits === "" || before.digits === "" || now.isPart || before.isPart || how === "no" || who.members(year) !== who.members(year - 1)) return NO_FIGURE;
  return { digits: difference(now.digits, before.digits), isCautious: how === "caution", isSmall: now.isSmall || before.isSmall };
}

/**
 * Before which of the years no line leads on: others have reported, one figure is a part, or what is
 * counted is not the same.
 */
function gapsOf(who, item, years) {
  const members = years.map(who.members);
  const isPart = years.map((year) => who.figure(item, year).isPart);
  return years.map((year, i) => i > 0
    && (members[i] !== members[i - 1] || isPart[i] || isPart[i - 1] || (item.cell && changeOf(item.cell.place, year)?.comparable === "no")));
}

/** Whether each report prints a unit of its own choice: such figures stand side by side, no more. */
function hasAnyUnit(item) {
  return item.cell?.unit === "UNSPECIFIED";
}

/** Whether figures so shown are fractions. */
function isFraction(item, shownAs) {
  return shownAs === "part" || shownAs === "growth" || item.isShare;
}
