"use strict";
// Tables: a caption, headers with scope, sorting that screen readers are told of, and no more rows
// at once than a browser shows quickly.

const ROWS_AT_ONCE = 200;

/**
 * A table that sorts.
 * columns: {label, cell(row), sort(row)?, numeric?, rowHeader?, className?}
 */
function sortableTable(id, caption, columns, rows, empty, atOnce = ROWS_AT_ONCE) {
  const state = { by: null, ascending: true, shown: atOnce };
  const body = el("tbody");
  const more = el("button", { type: "button", className: "more", on: { click: () => { state.shown += atOnce; fill(); } } });
  const leftOut = el("p", { className: "left-out" });
  const headers = columns.map((column) => el("th", { scope: "col", className: column.numeric ? "number" : column.className === "centre" ? "centre" : "" }, heading(column)));
  const table = el("table", { id }, el("caption", {}, pinned(caption)), el("thead", {}, el("tr", {}, headers)), body);
  fill();
  return scrollable(caption, table, more, leftOut);

  function heading(column) {
    if (!column.sort) return column.label;
    return el("button", { type: "button", className: "sort", title: word("sort", column.label), on: { click: () => sortBy(column) } }, column.label);
  }

  function sortBy(column) {
    state.ascending = state.by === column ? !state.ascending : true;
    state.by = column;
    headers.forEach((header, i) => {
      if (columns[i] === column) header.setAttribute("aria-sort", state.ascending ? "ascending" : "descending");
      else header.removeAttribute("aria-sort");
    });
    fill();
  }

  function sorted() {
    if (!state.by) return rows;
    const direction = state.ascending ? 1 : -1;
    const keyed = rows.map((row) => [state.by.sort(row), row]);
    keyed.sort(([a], [b]) => direction * compare(a, b));
    return keyed.map(([, row]) => row);
  }

  function fill() {
    body.replaceChildren(...sorted().slice(0, state.shown).map(line));
    if (rows.length === 0) body.append(el("tr", {}, el("td", { colSpan: columns.length, className: "hint", textContent: empty ?? "" })));
    const left = rows.length - state.shown;
    more.hidden = left <= 0;
    more.textContent = word("more", Math.min(atOnce, left), left);
    leftOut.hidden = left <= 0;
    leftOut.textContent = word("more.printed", left);
  }

  function line(row) {
    return el("tr", {}, columns.map((column) =>
      el(column.rowHeader ? "th" : "td",
        { scope: column.rowHeader ? "row" : null, className: (column.numeric ? "number " : "") + (column.className ?? "") },
        column.cell(row))));
  }
}

function compare(a, b) {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), document.documentElement.lang);
}

/** What stays in sight when a wide table is scrolled sideways. */
function pinned(text) {
  return el("span", { className: "pinned", textContent: text });
}

/** A table that does not sort: head cells and lines are made by the caller. */
function plainTable(caption, head, lines, className = "") {
  return scrollable(caption,
    el("table", { className }, el("caption", {}, pinned(caption)), el("thead", {}, head), el("tbody", {}, lines)));
}

/** Wide tables scroll within the page; the keyboard can reach them. */
function scrollable(label, ...children) {
  return el("div", { className: "scroll", role: "region", "aria-label": label, tabIndex: 0 }, children);
}
