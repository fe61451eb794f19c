"use strict";
// Which plots there are.

function overYears(id, series, more = {}) {
  return plot({ id: "plot-" + id.replace(".", "-"), title: word("plot." + id), labels: yearsInView().map(yearLabel), series, ...more });
}

function cellSeries(key, colour, label = CELL_BY_KEY.get(key).path.at(-1)) {
  return { label: plain(label), colour, values: yearsInView().map((year) => total(key, year)) };
}

/** A printed label without its number and its remarks. */
function plain(label) {
  return label.replace(/^(（.+?）|[0-9]+\.|[一二三四五六七八九十]+、)/, "").replace(/（.*$/, "");
}

function rateSeries(id, colour) {
  return { label: indicator(id).label, colour, gaps: gapsOf(districtAsked(), { indicator: indicator(id) }, yearsInView()), values: yearsInView().map((year) => rate(id, year)) };
}

function showPlots() {
  forgetPlots();
  show("requests-plots", received(), results(), rates(), reasons(), applicants());
  show("actions-plots", ...actions());
  show("disputes-plots", review(), litigation());
  drawPlots();
}

function received() {
  return overYears("received", [
    cellSeries("requests/received_new/total", 1, word("plot.received.new")),
    cellSeries("requests/result.total/total", 2, word("plot.received.answered")),
    cellSeries("requests/carried_out/total", 4, word("plot.received.carried")),
  ]);
}

function results() {
  const kinds = ["granted", "partial", "denied", "unavailable", "not_processed", "other"];
  return overYears("results", kinds.map((kind, i) => cellSeries(`requests/result.${kind}/total`, i + 1)), { stacked: true });
}

function rates() {
  return overYears("rates", ["disclosure_rate", "denial_rate", "unavailable_rate"].map((id, i) => rateSeries(id, [1, 3, 4][i])), { type: "line", share: true });
}

function reasons() {
  const cells = CELLS.filter((cell) => /^requests\/result\.denied\..+\/total$/.test(cell.key));
  return plot({
    id: "plot-reasons",
    title: word("plot.reasons", view.year),
    horizontal: true,
    labels: cells.map((cell) => plain(cell.path.at(-1))),
    series: [[view.year, 3], [view.year - 1, 6]].map(([year, colour]) => ({ label: yearLabel(year), colour, values: cells.map((cell) => total(cell.key, year)) })),
  });
}

function applicants() {
  const cells = CELLS.filter((cell) => /^requests\/received_new\/(?!total)/.test(cell.key));
  return overYears("applicants", cells.map((cell, i) => cellSeries(cell.key, i + 1, cell.column)), { stacked: true });
}

/** Each on a scale of its own: licences come by the ten thousand, coercion by the dozen. */
function actions() {
  return ["licensing", "penalties", "coercion"].map((kind, i) =>
    overYears("actions." + kind, [cellSeries(`active_disclosure/${kind}/decisions`, [1, 4, 3][i])], { single: true }));
}

const OUTCOMES = ["upheld", "corrected", "other", "pending"];

function review() {
  return overYears("review", OUTCOMES.map((outcome, i) => {
    const key = "review_litigation/review/" + outcome;
    return cellSeries(key, [1, 3, 6, 4][i], CELL_BY_KEY.get(key).column);
  }), { stacked: true });
}

function litigation() {
  return overYears("litigation", OUTCOMES.map((outcome, i) => ({
    label: CELL_BY_KEY.get("review_litigation/review/" + outcome).column,
    colour: [1, 3, 6, 4][i],
    values: yearsInView().map((year) => suits(outcome, year)),
  })), { stacked: true });
}
