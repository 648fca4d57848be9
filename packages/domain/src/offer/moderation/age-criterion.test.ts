import { expect, test } from "vitest";
import { judgeOffer } from "./judge-offer.js";
import { aJudgedOffer } from "./testing.js";

const codesOf = (sentence: string, contractTypes = aJudgedOffer().contractTypes) =>
  judgeOffer(aJudgedOffer({ description: `${aJudgedOffer().description} ${sentence}`, contractTypes })).map(
    ({ code }) => code,
  );

test.each([
  "Vous avez moins de 26 ans et un bon relationnel.",
  "Profil recherché : entre 18 et 25 ans, curieux et motivé.",
  "Âgé(e) de 20 à 24 ans, vous préparez un bachelor.",
  "Âge maximum : 25 ans.",
  "Âge souhaité : la vingtaine.",
  "Nous recherchons un jeune diplômé pour renforcer notre équipe support.",
  "Nous recrutons un(e) jeune passionné(e) de jeux vidéo.",
  "Candidats de plus de 45 ans s'abstenir.",
  "Seniors s’abstenir.",
  "Vous êtes jeune, dynamique et disponible.",
  "Pas plus de 28 ans à la date d'embauche.",
  "20-25 ans, première expérience appréciée.",
  "Le candidat aura 27 ans maximum.",
  "Limite d'âge : 24 ans.",
  "Rémunération attractive, profil recherché de moins de 24 ans.",
])("« %s » asks for an age", (sentence) => {
  expect(codesOf(sentence)).toEqual(["age_criterion"]);
});

test.each([
  "Rémunération : 18-20 ans, 43 % du SMIC ; 21-25 ans, 53 % du SMIC.",
  "Salaire selon l'âge : de 21 à 25 ans, 954,22 € brut par mois.",
  "– moins de 18 ans : 27 % du SMIC",
  "Barème légal : 26 ans et plus, 100 % du SMIC.",
  "Vous avez entre 16 et 29 ans révolus, comme le veut le contrat d'apprentissage.",
  "Le contrat d'apprentissage est ouvert aux moins de 30 ans.",
  "Sans limite d'âge pour les personnes reconnues travailleurs handicapés (RQTH).",
  "Poste ouvert à toutes et tous, quel que soit votre âge, votre origine ou votre handicap.",
  "Accès à partir de 18 ans en raison des astreintes de nuit.",
  "Notre société existe depuis plus de 30 ans et compte 25 à 40 clients par an.",
  "Vous serez formé par une tutrice de plus de 20 ans d'expérience.",
  "Rejoignez une jeune entreprise innovante et une équipe soudée.",
  "Jeune pousse de l'informatique, nous recherchons un développeur motivé.",
  "Nous avons fêté nos 20 ans ; la moyenne d'âge de l'équipe est de 34 ans.",
  "Profil débutant accepté, junior comme confirmé.",
  "La durée du contrat est de 24 mois, sur 2 ans.",
])("« %s » asks for none beyond the law's", (sentence) => {
  expect(codesOf(sentence)).toEqual([]);
});

test("the ages of a professionalisation contract are lawful in an offer of one, and in no other", () => {
  const sentence = "Vous avez entre 16 et 25 ans révolus, ou 26 ans et plus et êtes en recherche d'emploi.";
  expect(codesOf("Vous avez de 16 à 25 ans.", ["professionalisation"])).toEqual([]);
  expect(codesOf(sentence, ["professionalisation"])).toEqual([]);
  expect(codesOf("Vous avez de 16 à 25 ans.")).toEqual(["age_criterion"]);
});

test("what was found is told with its words, its field and its article", () => {
  const [finding] = judgeOffer(aJudgedOffer({ title: "Développeur (moins de 25 ans)" }));
  expect(finding).toMatchObject({
    code: "age_criterion",
    pointer: "/title",
    excerpt: "Développeur (moins de 25 ans)",
    legalRef: "L1132-1, L5331-2",
  });
});
