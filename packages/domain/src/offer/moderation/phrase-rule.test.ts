import { expect, test } from "vitest";
import { judgeOffer } from "./judge-offer.js";
import { fold } from "./offer-text.js";
import { excerptAt } from "./phrase-rule.js";
import { aJudgedOffer } from "./testing.js";

test("what is lawful in a sentence does not hide what is not in the same one", () => {
  const description = `${aJudgedOffer().description} Développeur (H/F), 20-25 ans, célibataire.`;
  expect(judgeOffer(aJudgedOffer({ description })).map(({ code }) => code)).toEqual([
    "age_criterion",
    "family_criterion",
  ]);
});

test("each sentence is told once, in its own field, as it was written", () => {
  const findings = judgeOffer(
    aJudgedOffer({
      title: "Développeur (moins de 25 ans)",
      description: `${aJudgedOffer().description}\n- Âgé de 18 à 24 ans, âge limite 24 ans\n- Célibataire`,
      skills: ["React", "jeune diplômé"],
    }),
  );
  expect(findings.map(({ pointer, excerpt }) => [pointer, excerpt])).toEqual([
    ["/title", "Développeur (moins de 25 ans)"],
    ["/description", "- Âgé de 18 à 24 ans, âge limite 24 ans"],
    ["/skills/1", "jeune diplômé"],
    ["/description", "- Célibataire"],
  ]);
});

test("of a sentence without end, the words around are told", () => {
  const description = `${"nous développons avec vous des outils et ".repeat(20)}pour les moins de 25 ans ${"et nous les livrons ".repeat(20)}`;
  const [finding] = judgeOffer(aJudgedOffer({ description }));
  expect(finding?.excerpt).toContain("moins de 25 ans");
  expect(finding?.excerpt.length).toBeLessThanOrEqual(202);
});

test.each(["Élève ingénieur·e – d’équipe", "e\u0301te\u0301", "👩‍💻 ÉCOLE", "İstanbul œuvre ß"])(
  "folding %j keeps every character in its place",
  (text) => {
    expect(fold(text)).toHaveLength(text.length);
  },
);

test.each([
  ["at its beginning", 0, /^mot .*…$/],
  ["in its middle", 400, /^….*…$/],
  ["at its end", 795, /^….* mot$/],
])(
  "of a long sentence the words around are shown, cut where something is left out: %s",
  (_case, at, shown) => {
    expect(excerptAt(Array.from({ length: 200 }, () => "mot").join(" "), at)).toMatch(shown);
  },
);
