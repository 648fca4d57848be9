import { expect, test } from "vitest";
import { judgeOffer } from "./judge-offer.js";
import { LINK_SHORTENERS } from "./link-shorteners.js";
import { aJudgedOffer } from "./testing.js";

const codesOf = (sentence: string, links: string[] = []) =>
  judgeOffer(aJudgedOffer({ description: `${aJudgedOffer().description} ${sentence}`, links })).map(
    ({ code }) => code,
  );

test.each([
  "Postulez sur https://bit.ly/3xYzAbc.",
  "Lien : bit.ly/alternance-toulouse",
  "Notre page (tinyurl.com/y7abcd) dit tout.",
  "www.cutt.ly/Offre31",
  "HTTPS://BIT.LY/ABC",
  "Candidature : https://urlz.fr/abcd",
  "https://lnkd.in/e5gT",
  "Suivez-nous : t.co/xyz1",
  "rebrand.ly/recrutement",
  "Formulaire : https://is.gd/AbCdEf",
])("« %s » hides where it leads", (sentence) => {
  expect(codesOf(sentence)).toEqual(["link_shortener"]);
});

test.each([
  "Postulez sur https://garonne-numerique.example/recrutement.",
  "Nous avons étudié t.co et bit.ly pour notre propre outil.",
  "Écrivez à recrutement@bit.ly.example.",
  "Voir https://orbit.ly.example/page.",
  "Notre site : https://www.linkedin.com/company/garonne.",
  "Documentation : https://reddit.com/r/react.",
  "https://habit.ly/abc est un client.",
  "Dépôt : https://github.com/garonne/outil.",
  "CDI/CDD possible ensuite.",
  "Un projet sur https://pas-bit.ly/abc",
])("« %s » does not", (sentence) => {
  expect(codesOf(sentence)).toEqual([]);
});

test("a link behind other words is found by where it leads", () => {
  expect(codesOf("", ["https://garonne.example/", "https://bit.ly/3x"])).toEqual(["link_shortener"]);
});

test("the services are hosts, each once, in order", () => {
  expect([...new Set(LINK_SHORTENERS)].sort()).toEqual([...LINK_SHORTENERS]);
  expect(LINK_SHORTENERS.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
});
