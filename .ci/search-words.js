// Holds the browser's cuts of words (Templates/assets/search-words.js) to the cases that the tests hold Swift to.
const fs = require("fs");
const vm = require("vm");
const assert = require("assert");

vm.runInThisContext(fs.readFileSync("Templates/assets/search-words.js", "utf8") + "\nglobalThis.queryWords = queryWords;");
const cases = JSON.parse(fs.readFileSync("Tests/Fixtures/search-words.json", "utf8"));
for (const { text, words } of cases) {
  assert.deepStrictEqual(globalThis.queryWords(text).map((word) => word.stem), words, text);
}
console.log(`${cases.length} cases: the browser cuts words as the index does`);
