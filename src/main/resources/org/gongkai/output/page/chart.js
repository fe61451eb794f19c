"use strict";
// Plots by Chart.js. Each is a figure with a caption, and its numbers are at hand as a table.

const plots = [];

function css(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/**
 * A plot: {id, title, labels, series: [{label, values (digits), colour, gaps}], type, stacked, share}.
 * Numbers that do not exist leave a gap; no line leads to a number that has one.
 */
function plot(spec) {
  const canvas = el("canvas", { role: "img", "aria-label": spec.title + ": " + summary(spec) });
  const holder = el("div", { className: spec.horizontal ? "canvas tall" : "canvas" }, canvas);
  const node = el("figure", { id: spec.id }, el("figcaption", { textContent: spec.title }), holder, !spec.isBesideTable && numbers(spec));
  plots.push({ spec, canvas });
  return node;
}

/** Draws what is in the page; a canvas has no size before it is there. */
function drawPlots() {
  plots.forEach(drawPlot);
}

function drawPlot(each) {
  each.chart?.destroy();
  each.chart = each.canvas.isConnected ? new Chart(each.canvas, configuration(each.spec)) : null;
}

function forgetPlots() {
  plots.forEach((each) => each.chart?.destroy());
  plots.length = 0;
}

function configuration(spec) {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.color = css("--ink-soft");
  Chart.defaults.borderColor = css("--line");
  return {
    type: spec.type ?? "bar",
    data: { labels: spec.labels, datasets: spec.series.map((series) => dataset(spec, series)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: spec.horizontal ? "y" : "x",
      interaction: { mode: "index", intersect: false, axis: spec.horizontal ? "y" : "x" },
      scales: spec.horizontal ? { x: valueAxis(spec), y: nameAxis(spec) } : { x: nameAxis(spec), y: valueAxis(spec) },
      plugins: {
        legend: { display: !spec.single, position: "bottom", labels: { boxWidth: 12, boxHeight: 12 } },
        tooltip: { callbacks: { label: (item) => item.dataset.label + "  " + shown(spec, item.dataset.digits[item.dataIndex]) } },
      },
    },
  };
}

function dataset(spec, series) {
  const colour = css("--plot-" + series.colour);
  return {
    label: series.label,
    digits: series.values,
    data: series.values.map(numberOf),
    backgroundColor: colour,
    borderColor: spec.type === "line" ? colour : css("--paper"),
    borderWidth: spec.type === "line" ? 2.5 : spec.stacked ? { top: 1 } : 0,
    borderRadius: spec.stacked ? 0 : 3,
    maxBarThickness: 46,
    segment: { borderColor: (line) => series.gaps?.[line.p1DataIndex] ? "transparent" : undefined },
    pointRadius: 4,
    pointStyle: ["circle", "rect", "triangle", "rectRot"][series.colour % 4],
    tension: 0,
  };
}

function nameAxis(spec) {
  return {
    stacked: spec.stacked ?? false,
    grid: { display: false },
    ticks: { callback(value) { return tickText(this.getLabelForValue(value)); } },
  };
}

function valueAxis(spec) {
  return {
    stacked: spec.stacked ?? false,
    beginAtZero: true,
    border: { display: false },
    ticks: { precision: spec.share ? undefined : 0, maxTicksLimit: 6, callback: (value) => spec.share ? Math.round(value * 100) + "%" : grouped(String(value)) },
  };
}

/** A year with its reports in two lines; long names cut short, the table has them whole. */
function tickText(label) {
  if (/^\d{4} /.test(label)) return label.split(" ");
  return label.length > 14 ? label.slice(0, 13) + "…" : label;
}

function shown(spec, digits) {
  return spec.share ? percent(digits) : grouped(digits);
}

/** The plot in a sentence: the newest figure of each series. */
function summary(spec) {
  const last = spec.labels.length - 1;
  return spec.series.map((series) => `${series.label} ${shown(spec, series.values[last])} (${spec.labels[last]})`).join("; ");
}

function numbers(spec) {
  const head = el("tr", {}, el("th", { scope: "col", textContent: word("plot.item") }),
    spec.series.map((series) => el("th", { scope: "col", className: "number", textContent: series.label })));
  const lines = spec.labels.map((label, i) => el("tr", {}, el("th", { scope: "row", textContent: label }),
    spec.series.map((series) => el("td", { className: "number", textContent: shown(spec, series.values[i]) }))));
  return el("details", {}, el("summary", { textContent: word("table.show") }), plainTable(spec.title, head, lines));
}
