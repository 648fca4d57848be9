import { expect, test } from "vitest";
import { stem } from "./stem.js";
import { conceptsOf } from "./synonyms.js";
import { wordsOf } from "./words.js";

test.each([
  ["accents and case", "Développeur ÉLÈVE œuvre", ["developpeur", "eleve", "oeuvre"]],
  [
    "names that are more sign than letter",
    "C++, C#, F# et .NET (ASP.NET)",
    ["cpp", "csharp", "fsharp", "et", "dotnet", "asp", "dotnet"],
  ],
  ["libraries", "Node.js, Vue.JS", ["nodejs", "vuejs"]],
  ["inclusive writing and elisions", "développeur·se d'équipe", ["developpeur", "se", "d", "equipe"]],
  ["FTS5's own signs", 'NEAR("a" OR b*) - NOT', ["near", "a", "or", "b", "not"]],
])("%s are folded", (_case, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each(["", "   ", '"', "*", "++", "😀", "\u0000", "\ud800"])("%j has no word", (text) => {
  expect(wordsOf(text)).toEqual([]);
});

test.each(["مطور", "開発", "разработчик"])(
  "%s becomes a word that the index can hold, and its start the start of it",
  (text) => {
    const [word = ""] = wordsOf(text);
    expect(word).toMatch(/^[a-z0-9]+$/);
    expect(word.startsWith(wordsOf(text.slice(0, 2))[0] ?? "-")).toBe(true);
  },
);

test.each([
  ["développeuses", "développeur"],
  ["administratrice", "administrateur"],
  ["techniciennes", "technicien"],
  ["réseaux", "réseau"],
  ["journaux", "journal"],
  ["systèmes", "système"],
  ["alternante", "alternant"],
  ["cheffe", "chef"],
  ["chargée", "chargé"],
])("%s and %s are one word", (some, other) => {
  const [[a = ""] = [], [b = ""] = []] = [wordsOf(some), wordsOf(other)];
  expect(stem(a)).toBe(stem(b));
});

test.each(["css", "sass", "ios", "js", "c", "business"])("%s keeps its end", (word) => {
  expect(stem(word)).toBe(word);
});

test.each([
  ["dev", "développeur"],
  ["sysadmin", "administrateur systèmes"],
  ["JS", "JavaScript"],
  ["front", "frontend"],
  ["apprentissage", "alternance"],
  ["k8s", "Kubernetes"],
])("%s and %s say the same", (some, other) => {
  const conceptOf = (text: string) => conceptsOf(wordsOf(text).map(stem)).map(({ concept }) => concept);
  expect(conceptOf(some)).toHaveLength(1);
  expect(conceptOf(some)).toEqual(conceptOf(other));
});
