import { expect, test } from "vitest";
import { accepted, askedIf, EACH_KIND } from "../../questions/testing/a-question.js";
import { judgeOffer } from "./judge-offer.js";
import { aJudgedOffer } from "./testing.js";

const findingsOf = (properties: object) =>
  judgeOffer(aJudgedOffer({ questions: accepted({ type: "object", properties }) }));
const asking = (title: string) => findingsOf({ q: { type: "string", title } });

test.each([
  ["Quel est votre état de santé ?", "santé"],
  ["Avez-vous une RQTH ?", "santé"],
  ["Êtes-vous enceinte ?", "santé"],
  ["Avez-vous un handicap ?", "santé"],
  ["Votre situation familiale", "famille"],
  ["Combien d’enfants avez-vous ?", "famille"],
  ["Quelle est votre nationalité ?", "nationalité"],
  ["Votre langue maternelle", "nationalité"],
  ["Lieu de naissance", "nationalité"],
  ["Votre numéro de sécurité sociale", "sécurité sociale"],
  ["N° de sécu", "sécurité sociale"],
  ["NIR", "sécurité sociale"],
  ["Votre RIB ou IBAN", "bancaires"],
  ["Avez-vous des crédits en cours ?", "bancaires"],
  ["Quel âge avez-vous ?", "âge"],
  ["Date de naissance", "âge"],
  ["Votre sexe", "sexe"],
  ["Civilité", "sexe"],
  ["Êtes-vous syndiqué ?", "religion"],
])("« %s » is not a candidate's to answer, and the finding says why", (title, about) => {
  expect(asking(title)).toContainEqual(
    expect.objectContaining({
      code: "private_question",
      pointer: "/questions/properties/q/title",
      excerpt: title,
      legalRef: expect.stringContaining("L1221-6"),
      message: { fr: expect.stringContaining(about), en: expect.any(String) },
    }),
  );
});

test.each([
  "Pourquoi ce poste vous attire-t-il ?",
  "Avez-vous le permis B ?",
  "Avez-vous déjà programmé pour la santé ?",
  "Quelles langues parlez-vous ?",
  "Avez-vous déjà travaillé pour une banque ?",
  "Depuis quand programmez-vous ?",
  "Pouvez-vous venir sur site deux jours par semaine ?",
  "Que savez-vous de l’accessibilité numérique aux personnes handicapées ?",
  "Quel genre de projets préférez-vous ?",
  "À quelle date pouvez-vous commencer ?",
  "Quel est l’âge de votre plus ancien projet ?",
  "Un lien vers votre portfolio",
])("« %s » may be asked", (title) => {
  expect(asking(title)).toEqual([]);
});

test("every word of a question is read: its English, its help, its choices", () => {
  const { field, tools } = EACH_KIND;
  const choices = [
    { const: "h", title: "Un homme", titleEn: "A man" },
    { const: "f", title: "Autre", titleEn: "Female" },
  ];
  const found = findingsOf({
    field: {
      ...field,
      titleEn: "What is your nationality?",
      description: "Joignez votre RIB.",
      descriptionEn: "Tell your age.",
    },
    one: { ...field, title: "Vous êtes", oneOf: choices },
    many: { ...tools, title: "Vous êtes", items: { oneOf: choices } },
  });
  expect(found.map(({ pointer }) => pointer).sort()).toEqual([
    "/questions/properties/field/description",
    "/questions/properties/field/descriptionEn",
    "/questions/properties/field/titleEn",
    "/questions/properties/many/items/oneOf/0/title",
    "/questions/properties/many/items/oneOf/1/titleEn",
    "/questions/properties/one/oneOf/0/title",
    "/questions/properties/one/oneOf/1/titleEn",
  ]);
});

test("what no offer may say, no question may either", () => {
  expect(asking("Acceptez-vous de verser des frais de dossier de 90 € ?")).toMatchObject([
    { code: "candidate_fee" },
  ]);
  expect(asking("Lisez bit.ly/x puis dites-nous")).toMatchObject([{ code: "link_shortener" }]);
});

test("a question under a condition is read as any other", () => {
  const questions = accepted({
    type: "object",
    properties: { licence: EACH_KIND.licence, q: { type: "string", title: "Votre nationalité ?" } },
    allOf: [askedIf("licence", true, { required: ["q"] })],
  });
  expect(judgeOffer(aJudgedOffer({ questions }))).toMatchObject([{ code: "private_question" }]);
});
