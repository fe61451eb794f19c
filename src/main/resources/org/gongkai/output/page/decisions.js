"use strict";
// What a reviewer decides about findings: the browser keeps it until the edition has it, and saves
// it in a file of its own, of which the next run reads any number.

const KINDS = ["explained", "accepted", "ignore"];

/** A finding keeps its fingerprint from edition to edition, so what is not yet saved waits for the next one. */
const STORE = "gongkai.decisions/" + DATA.districts.join("/");

/** By fingerprint {kind, note, isSaved}; no kind takes a decision back. */
let undelivered = new Map();
let isKept = true;

function inForce(finding) {
  return { kind: finding.decision, note: DATA.decisions[finding.id] ?? "" };
}

function decisionOf(finding) {
  return undelivered.get(finding.id) ?? inForce(finding);
}

function unsaved() {
  return [...undelivered.values()].filter((each) => !each.isSaved);
}

function isSame(one, other) {
  return one.kind === other.kind && (one.kind === "" || one.note.trim() === other.note.trim());
}

/** What was decided on this page or an earlier one and is not yet in the edition. */
function recallDecisions() {
  try {
    undelivered = new Map(JSON.parse(localStorage.getItem(STORE) ?? "[]"));
  } catch {
    isKept = false;
  }
  for (const finding of FINDINGS) {
    if (undelivered.has(finding.id) && isSame(undelivered.get(finding.id), inForce(finding))) undelivered.delete(finding.id);
  }
}

function keepDecisions() {
  try {
    localStorage.setItem(STORE, JSON.stringify([...undelivered]));
    isKept = true;
  } catch {
    isKept = false;
  }
  showUnsaved();
}

function decide(finding, kind, note) {
  const decision = { kind, note, isSaved: false };
  if (isSame(decision, inForce(finding))) undelivered.delete(finding.id);
  else undelivered.set(finding.id, decision);
  keepDecisions();
}

function showUnsaved() {
  const count = unsaved().length;
  byId("decisions-count").textContent = count > 0 ? word("decisions.unsaved", count) : undelivered.size > 0 ? word("decisions.saved", undelivered.size) : word("decisions.none");
  byId("decisions-save").disabled = undelivered.size === 0;
  byId("decisions").classList.toggle("waiting", count > 0);
  byId("decisions-lost").hidden = isKept;
}

/** A spreadsheet would take a fingerprint such as 12e4567890123456 for a number. */
function fingerprintCell(text) {
  return /^\d+(e\d+)?$/i.test(text) ? "'" + text : text;
}

/** 20260114-153000, by which the next run tells which of several files was saved last. */
function now() {
  const local = new Date(Date.now() - new Date().getTimezoneOffset() * 60000);
  return local.toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-");
}

/** Only what is new: what somebody else has decided since the edition stays as it is. */
function saveDecisions() {
  const lines = [...undelivered].map(([id, { kind, note }]) => [fingerprintCell(id), kind || "open", guarded(note)]);
  download(`decisions-${now()}.csv`, [["finding", "decision", "note"], ...lines]);
  undelivered.forEach((decision) => { decision.isSaved = true; });
  keepDecisions();
}

/** Where a finding is decided: the kind, and why. */
function decisionForm(finding) {
  const { kind, note } = decisionOf(finding);
  const name = [AGENCIES[finding.agency]?.name, ruleText(finding.check)].filter(Boolean).join(" ");
  const kinds = el("select", { "aria-label": word("decisions.of", name) }, option("", word("findings.open")), KINDS.map((each) => option(each, word("findings.decided." + each))));
  const notes = el("textarea", { rows: 2, value: note, hidden: kind === "", placeholder: word("decisions.note"), "aria-label": word("decisions.note.of", name) });
  kinds.value = kind;
  const changed = () => {
    notes.hidden = kinds.value === "";
    decide(finding, kinds.value, notes.value);
  };
  kinds.addEventListener("change", changed);
  notes.addEventListener("input", changed);
  return el("div", { className: "decide" }, kinds, notes, kind && el("small", { className: "decided", textContent: [word("findings.decided." + kind), note].filter(Boolean).join(word("colon")) }));
}

/** Another window may show the same page. */
addEventListener("storage", (event) => {
  if (event.key !== STORE) return;
  recallDecisions();
  showUnsaved();
  showFindings();
});

addEventListener("beforeunload", (event) => {
  if (!isKept && unsaved().length > 0) event.preventDefault();
});
