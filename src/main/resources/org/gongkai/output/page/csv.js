"use strict";
// CSV that opens right in Excel, WPS and LibreOffice, as the files beside the page do.

/** Text that a spreadsheet would take for a formula gets an apostrophe in front. */
function guarded(text) {
  return /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
}

function csv(rows) {
  const quoted = (cell) => /[",\r\n]/.test(cell) ? '"' + cell.replace(/"/g, '""') + '"' : cell;
  return "\uFEFF" + rows.map((row) => row.map(quoted).join(",") + "\r\n").join("");
}

function download(name, rows) {
  const address = URL.createObjectURL(new Blob([csv(rows)], { type: "text/csv" }));
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
