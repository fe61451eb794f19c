"use strict";
// Whom to ring first: one call an agency, those ahead that bring the error of the totals down most.

const CALLS_SHOWN = 5;
const ITEMS_SHOWN = 3;

/** The calls about the year in view, the first first, each with its findings, the gravest first. */
function calls() {
  const open = FINDINGS.filter((each) => each.priority > 0 && each.district === view.district && each.year === view.year);
  return [...groupBy(open, (each) => each.priority)]
    .sort(([a], [b]) => a - b)
    .map(([, findings]) => findings.sort((a, b) => Number(b.effect) - Number(a.effect)));
}

function showCalls() {
  const all = calls();
  byId("calls").hidden = all.length === 0;
  show("calls-table", plainTable(word("calls.hint", Math.min(CALLS_SHOWN, all.length), all.length),
    el("tr", {}, ["calls.place", "agency.one", "calls.items", "calls.effect"].map((key) => el("th", { scope: "col", textContent: word(key) }))),
    all.slice(0, CALLS_SHOWN).map(call)));
}

function call(findings, place) {
  const [first] = findings;
  return el("tr", {},
    el("td", { className: "number", textContent: String(place + 1) }),
    el("th", { scope: "row" }, AGENCIES[first.agency] ? agencyButton(AGENCIES[first.agency]) : ""),
    el("td", { className: "wide-cell" }, el("ul", {}, items(findings))),
    el("td", {}, el("strong", { textContent: percent(first.effect) }), " ", el("small", { textContent: hitText(first.hit) })));
}

/** Nobody is rung up for what may be our own misreading, but for that it could not be read. */
function items(all) {
  const sure = all.filter((each) => each.origin !== "reading" || each.check.startsWith("READ-"));
  const findings = sure.length > 0 ? sure : all;
  const left = findings.length - ITEMS_SHOWN;
  const shown = findings.slice(0, ITEMS_SHOWN).map((each) => el("li", { textContent: each.message }));
  return left > 0 ? [...shown, el("li", { className: "hint", textContent: word("calls.more", left) })] : shown;
}

/** The total or rate that is hit hardest. */
function hitText(hit) {
  const cell = CELL_BY_KEY.get(hit);
  return cell ? cell.path.slice(-2).map(plain).join("—") + " · " + cell.column : INDICATORS.find((each) => each.id === hit)?.label ?? "";
}
