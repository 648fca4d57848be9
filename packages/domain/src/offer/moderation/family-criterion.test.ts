import { expect, test } from "vitest";
import { judgeOffer } from "./judge-offer.js";
import { aJudgedOffer } from "./testing.js";

const codesOf = (sentence: string) =>
  judgeOffer(aJudgedOffer({ description: `${aJudgedOffer().description} ${sentence}` })).map(
    ({ code }) => code,
  );

test.each([
  "Vous êtes célibataire et mobile dans toute la région.",
  "Personne sans enfant de préférence, les horaires étant décalés.",
  "Candidat marié apprécié.",
  "Vous êtes libre de toute contrainte familiale.",
  "Mères de famille s'abstenir.",
  "Merci de préciser votre situation familiale dans votre lettre.",
  "Être sans charge de famille est un plus.",
  "Ni enceinte ni en projet de grossesse.",
  "Situation de famille : célibataire.",
  "Sans attaches familiales, vous partez en déplacement la semaine.",
  "Indiquez votre nombre d'enfants.",
  "Vous n'avez pas d'enfants à charge.",
])("« %s » asks about family", (sentence) => {
  expect(codesOf(sentence)).toEqual(["family_criterion"]);
});

test.each([
  "Entreprise familiale de 30 personnes à Albi, ambiance chaleureuse.",
  "Horaires souples pour concilier vie professionnelle et vie familiale.",
  "Places en crèche et prime de naissance pour les enfants des salariés.",
  "Vous développez une application éducative pour enfants.",
  "Nous étudions toutes les candidatures quelle que soit votre situation de famille.",
  "Vous remplacez une collègue en congé maternité.",
  "Vous intervenez dans l'enceinte sécurisée du centre de données.",
  "Vous montez des serveurs, de la carte mère au système.",
  "Le poste marie la technique et la relation avec les clients.",
  "Mutuelle familiale prise en charge à 60 % et tickets restaurant.",
  "Vous reprenez les bases de la société mère.",
  "Notre logiciel gère les aides aux familles nombreuses.",
])("« %s » asks nothing about it", (sentence) => {
  expect(codesOf(sentence)).toEqual([]);
});
