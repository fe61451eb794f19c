"use strict";
// The panel that asks the edition: lists to choose from, the answer as a table, a plot and a CSV file.

const INDICATORS_ASKED = "indicators";
const PLOTTED_LINES = 6;
const PLOTTED_ROWS = 12;
const PLOTTED_BARS = 3;

/** What goes across; the rest goes down. */
const ACROSS = ["years", "items", "who"];

function chosen(id) {
  return [...byId(id).selectedOptions].map((each) => each.value);
}

/** Fills a list; what was chosen stays chosen where it still is there. */
function fillList(id, groups, otherwise) {
  const before = new Set(chosen(id));
  show(id, ...groups.filter(([, entries]) => entries.length > 0).map(([label, entries]) => label === ""
    ? entries.map(([value, text]) => option(value, text)) : el("optgroup", { label }, entries.map(([value, text]) => option(value, text)))).flat());
  const options = [...byId(id).options];
  options.forEach((each) => { each.selected = before.has(each.value); });
  if (byId(id).selectedOptions.length === 0) options.forEach((each) => { each.selected = otherwise(each.value); });
}

function showQueryChoices() {
  const agencies = agenciesWithSheet();
  const types = [...new Set(agencies.map((agency) => agency.type))];
  fillList("query-who", [
    [word("query.sums"), [["district", DATA.districts[view.district] ?? ""], ...types.map((type) => ["sum:" + type, type])]],
    [word("query.each"), [["all", word("query.all")], ...types.map((type) => ["each:" + type, word("query.each.of", type)])]],
    [word("agency.one"), agencies.map((agency) => ["agency:" + agency.place, agency.name])],
  ], (value) => value === "district");
  fillList("query-table", [["", [[INDICATORS_ASKED, word("rankings.indicator")], ...SECTIONS]]], (value) => value === INDICATORS_ASKED);
  fillList("query-years", [["", YEARS.map((year) => [String(year), String(year)])]], (year) => REPORTED.includes(Number(year)) && yearsInView().includes(Number(year)));
  fillList("query-show", [["", Object.keys(SHOWN).map((each) => [each, word("query.show." + each)])]], (value) => value === "value");
  fillList("query-across", [["", ACROSS.map((each) => [each, word("query.across." + each)])]], (value) => value === "years");
  showLineChoices();
}

function cellsOfTable() {
  return CELLS.filter((cell) => cell.key.startsWith(byId("query-table").value + "/"));
}

/** Lines and columns under their codes: the same column may be printed in several places. */
function showLineChoices() {
  const isIndicators = byId("query-table").value === INDICATORS_ASKED;
  const lines = new Map(cellsOfTable().map((cell) => [cell.key.split("/")[1], cell.path.map(plain).join(" / ")]));
  const columns = new Map(cellsOfTable().map((cell) => [cell.key.split("/")[2], cell.column]));
  fillList("query-lines", [["", isIndicators ? INDICATORS.map((each) => [each.id, each.label]) : [...lines]]],
    (value) => value === (isIndicators ? "disclosure_rate" : [...lines.keys()][0]));
  fillList("query-columns", [["", isIndicators ? [] : [...columns]]], (value) => columns.has("total") ? value === "total" : true);
  byId("query-columns").closest("label").hidden = isIndicators;
}

function itemsAsked() {
  const lines = chosen("query-lines");
  if (byId("query-table").value === INDICATORS_ASKED) {
    return lines.map((id) => ({ label: indicator(id).label, indicator: indicator(id), isShare: indicator(id).isShare }));
  }
  const columns = chosen("query-columns");
  return cellsOfTable().filter((cell) => lines.includes(cell.key.split("/")[1]) && columns.includes(cell.key.split("/")[2]))
    .map((cell) => ({ label: plain(cell.path.at(-1)) + " · " + measureText(cell), cell, isShare: false }));
}

function whoAsked() {
  const agencies = agenciesWithSheet();
  const asked = chosen("query-who").flatMap((value) => {
    const [kind, which] = [value.split(":")[0], value.slice(value.indexOf(":") + 1)];
    if (kind === "district") return districtAsked();
    if (kind === "sum") return typeAsked(which);
    return agencies.filter((agency) => kind === "all" || (kind === "each" ? agency.type === which : agency.place === Number(which))).map(agencyAsked);
  });
  return [...new Map(asked.map((who) => [who.agency?.code ?? who.label, who])).values()];
}

/** The answer: {heads, rows: [{labels, figures}]}, in the order in which reports lie. */
function answer() {
  const who = whoAsked();
  const dimensions = { who, items: itemsAsked(), years: chosen("query-years").map(Number).map((year) => ({ label: yearOf(who, year), year })) };
  const across = byId("query-across").value;
  const down = ["who", "items", "years"].filter((each) => each !== across);
  const labelled = down.filter((each, i) => i === 0 || dimensions[each].length > 1);
  const shownAs = byId("query-show").value;
  const rows = dimensions[down[0]].flatMap((first) => dimensions[down[1]].map((second) => {
    const at = { [down[0]]: first, [down[1]]: second };
    const figures = dimensions[across].map((head) => {
      const { who, items, years } = { ...at, [across]: head };
      return { ...SHOWN[shownAs](who, items, years.year), isFraction: isFraction(items, shownAs), hasAnyUnit: hasAnyUnit(items) };
    });
    const gaps = across === "years" ? gapsOf(at.who, at.items, dimensions.years.map((each) => each.year)) : [];
    return { labels: labelled.map((each) => at[each].label), who: at.who, figures, gaps };
  }));
  return { title: title(dimensions, shownAs), labels: labelled.map((each) => word("query.across." + each)), heads: dimensions[across].map((each) => each.label), across, rows };
}

/** The year, with how many reports are behind the sums that are asked for where some are missing. */
function yearOf(who, year) {
  const sums = who.filter((each) => each.share && each.share(year) !== "");
  const shares = sums.map((each) => (who.length > 1 ? each.label + " " : "") + each.share(year));
  return shares.length === 0 ? String(year) : `${year} (${shares.join(word("semicolon"))})`;
}

function title({ who, items, years }, shownAs) {
  const named = (all) => all.length === 0 ? word("query.none") : all.length === 1 ? all[0].label : word("query.several", all[0].label, all.length);
  return [named(items), named(who), years.length === 0 ? "" : years[0].label + (years.length > 1 ? "–" + years.at(-1).label : ""), shownAs === "value" ? "" : word("query.show." + shownAs)]
    .filter(Boolean).join(word("comma"));
}

let answered;

function showQuery() {
  answered = answer();
  byId("query-said").textContent = "";
  const columns = [
    ...answered.labels.map((label, i) => ({ label, rowHeader: i === 0, sort: (row) => row.labels[i],
      cell: (row) => row.who?.agency && row.labels[i] === row.who.label ? [agencyButton(row.who.agency), roleText(row.who.agency)] : row.labels[i] })),
    ...answered.heads.map((label, i) => ({ label, numeric: true, sort: (row) => numberOf(row.figures[i].digits) ?? -Infinity, cell: (row) => answerText(row.figures[i]) })),
  ];
  show("query-table-of-answers", sortableTable("query-answer", answered.title, columns, answered.rows, word("rankings.none"), 50));
  const all = answered.rows.flatMap((row) => row.figures);
  byId("query-notes").textContent = ["isPart", "isSmall", "isCautious", "odd", "hasAnyUnit"].filter((kind) => all.some((each) => each[kind]))
    .map((kind) => word("query.note." + kind)).join(word("semicolon"));
  showAnswerPlot();
}

function answerText({ digits, odd, isFraction: fraction, isPart, isSmall, isCautious }) {
  if (odd) return el("span", { className: "hint", textContent: odd === "_" ? word("cell.blank.short") : odd === "!" ? word("cell.absent.short") : odd.startsWith("/") ? odd.slice(1) || "/" : odd });
  if (digits === "") return word("no_value");
  return (fraction ? percent(digits) : grouped(digits)) + (isPart ? "*" : "") + (isSmall ? "°" : "") + (isCautious ? " △" : "");
}

/** Few rows over years are lines, else the first rows are bars for the newest columns that have figures. */
function showAnswerPlot() {
  const old = plots.findIndex((each) => each.spec.id === "query-chart");
  if (old >= 0) plots.splice(old, 1)[0].chart?.destroy();
  const { rows, heads, across } = answered;
  const name = (row) => row.labels.join(" ");
  const isLines = across === "years" && heads.length > 1 && rows.length <= PLOTTED_LINES;
  const drawn = rows.slice(0, PLOTTED_ROWS);
  if (drawn.length === 0 || heads.length === 0) return show("query-plot");
  const bars = heads.map((label, i) => ({ label, colour: 1, values: drawn.map((row) => row.figures[i].digits) }))
    .filter((each) => each.values.some((digits) => digits !== "")).slice(-PLOTTED_BARS).map((each, i) => ({ ...each, colour: i + 1 }));
  const series = isLines ? drawn.map((row, i) => ({ label: name(row), colour: i + 1, values: row.figures.map((each) => each.digits), gaps: row.gaps })) : bars;
  show("query-plot", plot({ id: "query-chart", title: drawn.length < rows.length ? word("query.first", drawn.length) : answered.title, labels: isLines ? heads : drawn.map(name), series,
    type: isLines ? "line" : "bar", horizontal: !isLines, single: series.length === 1, isBesideTable: true, share: drawn.every((row) => row.figures.every((each) => each.isFraction)) }));
  drawPlot(plots.at(-1));
}

/** Bare figures, fractions as decimals; where there is none, nothing. */
function answerRows() {
  return [[...answered.labels, ...answered.heads].map(guarded), ...answered.rows.map((row) => [...row.labels.map(guarded), ...row.figures.map((each) => each.digits)])];
}

function saveAnswer() {
  download(answered.title.replace(/[\\/:*?"<>|\s]+/g, "_") + ".csv", answerRows());
}

/** As spreadsheets take it up. */
async function copyAnswer() {
  const text = answerRows().map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", { value: text, "aria-hidden": "true" });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  byId("query-said").textContent = word("query.copied", answered.rows.length);
}
