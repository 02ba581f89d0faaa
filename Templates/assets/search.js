// The search of an edition: reads the index that `depeche build` writes below the page. No library, no request elsewhere.
"use strict";

// The index

const files = new Map();

function read(name) {
  if (!files.has(name)) {
    files.set(name, fetch(name, { cache: "no-cache" }).then((answer) => {
      if (!answer.ok) throw new Error(name);
      return answer.json();
    }));
    files.get(name).catch(() => files.delete(name));
  }
  return files.get(name);
}

// Postings such as "4C1A": the article's number as a difference in base 36, then its weight as a letter.
function postings(line) {
  const weights = new Map();
  let number = 0;
  for (const [, difference, weight] of line.matchAll(/([0-9a-z]+)([A-Z])/g)) {
    number += parseInt(difference, 36);
    weights.set(number, weight.charCodeAt(0) - 64);
  }
  return weights;
}

function shardOf(word, firstWords) {
  let low = 0;
  let high = firstWords.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firstWords[middle] <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

// The articles that hold a word, with scores. A word that is being typed, or that no article holds, stands for those that it begins.
async function scores(word, start, isTyped) {
  const found = new Map();
  if (start.firstWords.length === 0) return found;
  const shard = await read(`words/${shardOf(word.stem, start.firstWords)}.json`);
  add(found, Object.hasOwn(shard, word.stem) ? shard[word.stem] : null, start.articles, 1);
  if ((!isTyped && found.size > 0) || word.typed.length < 2) return found;
  for (const prefix of new Set([word.typed, word.stem])) {
    const first = shardOf(prefix, start.firstWords);
    for (let number = first; number < start.firstWords.length && number < first + 3; number += 1) {
      if (number > first && !start.firstWords[number].startsWith(prefix)) break;
      for (const [other, line] of Object.entries(await read(`words/${number}.json`))) {
        if (other !== word.stem && other.startsWith(prefix)) add(found, line, start.articles, 0.5);
      }
    }
  }
  return found;
}

function add(found, line, articleCount, factor) {
  if (!line) return;
  const weights = postings(line);
  const rarity = Math.log(1 + articleCount / weights.size);
  for (const [number, weight] of weights) {
    found.set(number, Math.max(found.get(number) ?? 0, weight * rarity * factor));
  }
}

// All articles for a query, the best first; `isWhole` when each holds all words.
async function search(words) {
  const start = await read("index.json");
  const needed = words.filter((word) => word.isNeeded);
  const last = needed.at(-1);
  const found = await Promise.all(words.map((word) => scores(word, start, word === last)));
  const totals = new Map();
  words.forEach((word, index) => {
    for (const [number, score] of found[index]) {
      const total = totals.get(number) ?? { score: 0, held: 0 };
      total.score += score;
      if (word.isNeeded) total.held += 1;
      totals.set(number, total);
    }
  });
  const ranked = [...totals].filter(([, total]) => total.held > 0);
  const whole = ranked.filter(([, total]) => total.held === needed.length);
  const kept = whole.length > 0 ? whole : ranked;
  kept.sort(([left, a], [right, b]) => b.held - a.held || b.score - a.score || right - left);
  return { numbers: kept.map(([number]) => number), isWhole: whole.length > 0, recordsInFile: start.recordsInFile };
}

// The page

const form = document.getElementById("search");
const field = document.getElementById("query");
const narrow = document.getElementById("narrow");
const list = document.getElementById("results");
const statusLine = document.getElementById("status");
const more = document.getElementById("more");
const selects = [...form.querySelectorAll("select")];
const kinds = { company: "companies", topic: "topics", year: "years" };
const pageLength = 10;
let newest = 0;
let current = { numbers: [], words: [], recordsInFile: 1 };
let shown = 0;

function matches(token, words) {
  const folded = fold(token);
  const cut = stem(folded);
  return words.some((word, index) => cut === word.stem || (index === words.length - 1 && word.typed.length > 1 && folded.startsWith(word.typed)));
}

// Puts a text into an element, the words that were looked for in <mark>. Answers whether there were any.
function mark(element, text, words) {
  let end = 0;
  let isFound = false;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{Mn}]+(?:[ \u00A0\u202F.,]\d+)*/gu)) {
    const pieces = compounds(match[0]).flat();
    if (!matches(match[0], words) && !pieces.some((piece) => matches(piece, words))) continue;
    element.append(text.slice(end, match.index));
    const highlight = document.createElement("mark");
    highlight.textContent = match[0];
    element.append(highlight);
    end = match.index + match[0].length;
    isFound = true;
  }
  element.append(text.slice(end));
  return isFound;
}

function make(name, className, parent) {
  const element = document.createElement(name);
  if (className) element.className = className;
  parent.append(element);
  return element;
}

function showRecord(record, words) {
  const item = make("li", "card", list);
  const link = make("a", "", make("h2", "", item));
  link.href = form.dataset.root + record.href;
  const summary = make("p", "summary", item);
  if (record.lang) link.lang = summary.lang = record.lang;
  const isInTitle = mark(link, record.title, words);
  const isInSummary = mark(summary, record.summary ?? "", words);
  const meta = make("p", "meta", item);
  for (const text of [record.date, record.agency]) if (text) make("span", "", meta).textContent = text;
  return { link, summary, needsPassage: !isInTitle && !isInSummary };
}

// Finds the paragraph of an article that holds a word, shows it and leads to it.
async function showPassage({ link, summary }, words) {
  const answer = await fetch(link.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const paragraph of page.querySelectorAll(".prose [id^=p]")) {
    const text = paragraph.textContent.trim();
    const place = [...text.matchAll(/[\p{L}\p{N}\p{Mn}]+/gu)].find((match) => matches(match[0], words));
    if (!place) continue;
    const from = Math.max(0, text.lastIndexOf(" ", Math.max(0, place.index - 90)));
    const to = text.indexOf(" ", from + 220);
    summary.textContent = "";
    mark(summary, (from > 0 ? "… " : "") + text.slice(from, to < 0 ? undefined : to).trim() + (to < 0 ? "" : " …"), words);
    link.hash = paragraph.id;
    return;
  }
}

async function showMore() {
  const turn = newest;
  const { words, recordsInFile } = current;
  const numbers = current.numbers.slice(shown, shown + pageLength);
  const records = await Promise.all(numbers.map(async (number) => {
    const file = await read(`records/${Math.floor(number / recordsInFile)}.json`);
    return file[number % recordsInFile];
  }));
  if (turn !== newest) return;
  const results = records.map((record) => showRecord(record, words));
  shown += numbers.length;
  more.hidden = shown >= current.numbers.length;
  const hidden = results.filter((result) => result.needsPassage).slice(0, 5);
  await Promise.allSettled(hidden.map((result) => showPassage(result, words)));
}

// Narrowing

async function narrowed(numbers) {
  const isNarrowed = selects.some((select) => select.dataset.value);
  if (!narrow.open && !isNarrowed) return numbers;
  const facets = await read("facets.json");
  const positions = (number) => facets.articles[number].split("|").map((part) => part.split(",").filter(Boolean).map((text) => parseInt(text, 36)));
  const names = Object.values(kinds);
  const wanted = selects.map((select) => {
    const values = facets[kinds[select.name]];
    return select.dataset.value ? values.findIndex(([id]) => id === select.dataset.value) : null;
  });
  const isKept = (own, without) => wanted.every((position, index) => index === without || position === null || own[index].includes(position));
  const counts = names.map(() => new Map());
  const kept = numbers.filter((number) => {
    const own = positions(number);
    own.forEach((list, index) => {
      if (isKept(own, index)) for (const position of list) counts[index].set(position, (counts[index].get(position) ?? 0) + 1);
    });
    return isKept(own, -1);
  });
  selects.forEach((select, index) => fill(select, facets[names[index]], counts[index]));
  return kept;
}

function fill(select, values, counts) {
  const options = values.map(([id, label], position) => ({ id, label, count: counts.get(position) ?? 0 }))
    .filter(({ id, count }) => count > 0 || id === select.dataset.value);
  if (select.name !== "year") options.sort((left, right) => right.count - left.count);
  select.replaceChildren(new Option(form.dataset.any, ""), ...options.map(({ id, label, count }) => new Option(`${label} (${count})`, id)));
  select.value = select.dataset.value ?? "";
}

// From the query to the results

function say(text, count) {
  statusLine.textContent = text.replace("{count}", count);
}

function remember() {
  const address = new URL(location.href);
  const values = [["q", field.value.trim()], ...selects.map((select) => [select.name, select.dataset.value ?? ""])];
  for (const [name, value] of values) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, "", address);
}

async function run() {
  const turn = ++newest;
  remember();
  const words = queryWords(field.value);
  try {
    const found = words.some((word) => word.isNeeded) ? await search(words) : { numbers: [], isWhole: true, recordsInFile: 1 };
    const numbers = await narrowed(found.numbers);
    if (turn !== newest) return;
    current = { ...found, numbers, words };
    shown = 0;
    list.replaceChildren();
    more.hidden = true;
    narrow.hidden = found.numbers.length === 0 && !selects.some((select) => select.dataset.value);
    if (words.length === 0) return say("", 0);
    say(numbers.length === 0 ? form.dataset.none : found.isWhole ? form.dataset.results : form.dataset.some, numbers.length);
    await showMore();
  } catch {
    if (turn !== newest) return;
    document.getElementById("fallback-reason").textContent = form.dataset.unreachable;
    document.getElementById("fallback").classList.add("is-needed");
  }
}

let waiting;
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(run, 150);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  run();
});
narrow.addEventListener("toggle", () => { if (narrow.open) run(); });
for (const select of selects) {
  select.addEventListener("change", () => {
    select.dataset.value = select.value;
    run();
  });
}
more.addEventListener("click", async () => {
  const next = list.children.length;
  await showMore();
  list.children[next]?.querySelector("a").focus();
});

const asked = new URL(location.href).searchParams;
field.value = asked.get("q") ?? "";
for (const select of selects) select.dataset.value = asked.get(select.name) ?? "";
if (field.value || selects.some((select) => select.dataset.value)) run();
