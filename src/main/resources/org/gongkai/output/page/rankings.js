"use strict";
// Agencies side by side. Small samples are ranked apart: one of one would lead every list.

function showRankings() {
  const chosen = indicator(byId("rankings-indicator").value);
  const rows = standings(chosen.place, view.year);
  const district = rate(chosen.id, view.year);
  byId("rankings-formula").textContent =
    [word("rankings.formula", chosen.formula), word("rankings.district", indicatorText(chosen, district))].join("　");
  show("rankings-table", rankingTable("ranking", word("rankings.caption", chosen.label, view.year), chosen, rows.filter((row) => !row.small)));
  const small = rows.filter((row) => row.small);
  byId("rankings-who").textContent = whoIsRanked(rows, small.length);
  show("rankings-small", ...(small.length === 0 ? [] : [
    rankingTable("ranking-small", word("rankings.small", chosen.label, view.year), chosen, small),
    el("p", { className: "hint", textContent: word("rankings.small.hint") })]));
}

/** Where the agencies are that have reported and stand in no list. */
function whoIsRanked(rows, small) {
  const ranked = new Set(rows.map((row) => row.agency));
  const absent = agenciesIn(view.district).filter((agency) => agency.district === view.district &&
    COVERAGE.get(agency.place + "/" + view.year)?.status === "received" && !ranked.has(agency));
  return [word("rankings.who", rows.length + absent.length, rows.length - small),
    small > 0 && word("rankings.who.small", small),
    absent.length > 0 && word("rankings.who.absent", absent.length, absent.slice(0, NAMED).map((agency) => agency.name).join(word("comma"))
      + (absent.length > NAMED ? word("rankings.who.more") : ""))].filter(Boolean).join(word("semicolon")) + word("stop");
}

function rankingTable(id, caption, chosen, rows) {
  const most = Math.max(...rows.map((row) => Math.abs(Number(row.value))), 0);
  const columns = [
    { label: word("rankings.rank"), numeric: true, sort: (row) => row.rank, cell: (row) => String(row.rank) },
    { label: word("agency.one"), rowHeader: true, sort: (row) => row.agency.name, cell: (row) => [agencyButton(row.agency), row.isWrong && wrongMark()].filter(Boolean) },
    { label: word("rankings.numerator"), numeric: true, sort: (row) => Number(row.numerator), cell: (row) => grouped(row.numerator) },
    ...(chosen.isShare ? [{ label: word("rankings.denominator"), numeric: true, sort: (row) => Number(row.denominator), cell: (row) => grouped(row.denominator) }] : []),
    { label: word("rankings.value"), numeric: true, sort: (row) => Number(row.value), cell: (row) => indicatorText(chosen, row.value) },
    { label: "", className: "bar-cell", cell: (row) => bar(Number(row.value), most) },
  ];
  return sortableTable(id, caption, columns, rows, word("rankings.none"));
}

/** The figures behind the place are still to be corrected. */
function wrongMark() {
  return el("small", { className: "severity error", title: word("rankings.open_error.hint"), textContent: word("rankings.open_error") });
}

function bar(value, most) {
  const element = el("span", { className: value < 0 ? "bar negative" : "bar", "aria-hidden": "true" });
  element.style.width = (most === 0 ? 0 : Math.abs(value) / most * 100).toFixed(1) + "%";
  return element;
}
