"use strict";
// Text and elements. Whatever an agency wrote becomes text nodes only, never markup.

const DATA = JSON.parse(await readable(document.getElementById("data")));

/** The data of a large edition are packed. */
function readable(data) {
  if (data.type === "application/json") return data.textContent;
  if (typeof DecompressionStream === "undefined") {
    document.getElementById("too-old").hidden = false;
    return new Promise(() => {});
  }
  const bytes = Uint8Array.from(atob(data.textContent), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

/** The page's words in the language of the run, with {0}, {1} … filled in. */
function word(key, ...values) {
  const text = DATA.words[key];
  if (text === undefined) throw new Error("no words for " + key);
  return text.replace(/\{1(\d),choice,0#([^|]*)\|1#([^|]*)\|[^}]*\}/g, (_, i, many, one) => (Number(values[i]) === 1 ? one : many)).replace(/\{(\d)\}/g, (place, i) => values[i] ?? place);
}

/** An element with properties, attributes (names with a dash, or role) and children. */
function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.includes("-") || name === "role" || name === "scope") element.setAttribute(name, value);
    else if (name === "on") Object.entries(value).forEach(([event, run]) => element.addEventListener(event, run));
    else element[name] = value;
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

function byId(id) {
  return document.getElementById(id);
}

function show(id, ...children) {
  byId(id).replaceChildren(...children);
}

/** Digits in groups of three. Works on the text, so that no long number is rounded. */
function grouped(digits) {
  if (digits === "" || digits === undefined) return word("no_value");
  const [whole, fraction] = digits.split(".");
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ",").replace(/^-/, "−");
  return fraction === undefined ? text : text + "." + fraction;
}

/** A fraction of four decimals in per cent of two. */
function percent(fraction) {
  return fraction === "" || fraction === undefined ? word("no_value") : (Number(fraction) * 100).toFixed(2) + "%";
}

/** A change with its sign. */
function signed(digits) {
  return digits.startsWith("-") || Number(digits) === 0 ? grouped(digits) : "+" + grouped(digits);
}

function numberOf(digits) {
  return digits === "" || digits === undefined ? null : Number(digits);
}

function option(value, text) {
  return el("option", { value: String(value), textContent: text });
}
