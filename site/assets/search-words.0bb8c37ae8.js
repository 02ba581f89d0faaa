// How the search cuts texts into words: the same cuts as Sources/Rendering/Search/SearchWords.swift and SearchStem.swift.
"use strict";

const ligatures = { "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ı": "i" };
const elided = new Set("l d n s c j m t qu jusqu lorsqu puisqu quoiqu".split(" "));
const common = new Set((
  "le la les un une des du de au aux et ou en dans par pour sur avec sans ce cet cette ces son sa ses leur leurs il " +
  "elle ils elles on que qui dont ne pas plus est sont ont se y " +
  "the a an of in on at to and or for by with from is are was were its it that this as").split(" "));

function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "").replace(/[œæßøđłı]/g, (letter) => ligatures[letter]);
}

function stem(word) {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  if (word.endsWith("eaux")) word = word.slice(0, -1);
  else if (word.endsWith("aux") && word.length > 4) word = word.slice(0, -2) + "l";
  else if (word.endsWith("x") || (word.endsWith("s") && !word.endsWith("ss"))) word = word.slice(0, -1);
  while (word.length > 3 && word.endsWith("e")) word = word.slice(0, -1);
  if (word.length > 4 && word.at(-1) === word.at(-2)) word = word.slice(0, -1);
  if (word.length > 3 && word.endsWith("y")) word = word.slice(0, -1) + "i";
  if (word.length > 4 && word.endsWith("if")) word = word.slice(0, -1) + "v";
  return word;
}

// The compounds of a text, each a list of folded parts: "l’ADN de CRISPR-Cas9" gives [["adn"], ["de"], ["crispr", "cas9"]].
function compounds(text) {
  const found = [];
  const token = /(?<![\p{L}\p{N}\p{Mn}])\d{1,3}(?:[ \u00A0\u202F\u2009.]\d{3}(?!\d))+(?:[.,]\d+)?|\d+[.,]\d+|[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{Nd}\p{Mn}]+/gu;
  let end = -1;
  for (const match of text.matchAll(token)) {
    const after = text[match.index + match[0].length];
    const before = text[match.index - 1];
    let part = fold(match[0]);
    if (/^\d/.test(part) && /^[\d .,\u00A0\u202F\u2009]+$/.test(part)) part = number(part);
    const isJoined = end === match.index - 1 && /[-\u2010\u2011]/.test(before ?? "");
    const isElided = /['’ʼ‘]/.test(after ?? "") && elided.has(part);
    end = isElided ? -1 : match.index + match[0].length;
    if (isElided || !part) continue;
    if (isJoined) found.at(-1).push(part);
    else found.push([part]);
  }
  return found;
}

function number(text) {
  const groups = text.match(/^\d{1,3}(?:[ \u00A0\u202F\u2009.]\d{3}(?!\d))+/);
  const whole = groups ? groups[0] : text.match(/^\d+/)[0];
  return whole.replace(/\D/g, "") + text.slice(whole.length).replace(/[.,]/, ".");
}

// What a query asks for. A compound as a whole is welcome but not needed.
function queryWords(text) {
  const words = [];
  for (const parts of compounds(text)) {
    for (const part of parts) if (!common.has(part)) words.push({ typed: part, stem: stem(part), isNeeded: true });
    if (parts.length > 1) {
      const whole = parts.join("");
      words.push({ typed: whole, stem: stem(whole), isNeeded: false });
    }
  }
  return words;
}
