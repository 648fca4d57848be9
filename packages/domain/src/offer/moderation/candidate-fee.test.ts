import { expect, test } from "vitest";
import { judgeOffer } from "./judge-offer.js";
import { aJudgedOffer } from "./testing.js";

const codesOf = (sentence: string) =>
  judgeOffer(aJudgedOffer({ description: `${aJudgedOffer().description} ${sentence}` })).map(
    ({ code }) => code,
  );

test.each([
  "Des frais de dossier de 90 € sont à régler avant l'entretien.",
  "Frais d'inscription : 150 euros.",
  "Une caution de 200 € est demandée pour l'ordinateur.",
  "Un virement de 50 € vous sera demandé pour réserver votre place.",
  "Versez un acompte de 120 € pour valider votre candidature.",
  "Formation payante, à financer soi-même la première année.",
  "Les frais de scolarité sont à la charge de l'alternant.",
  "Le coût de la certification reste à votre charge.",
  "Droit d'inscription : 75 €.",
  "Une participation financière est exigée du candidat.",
  "Prévoyez 300 € à verser à la signature.",
  "Le matériel est acheté à vos frais.",
])("« %s » asks candidates for money", (sentence) => {
  expect(codesOf(sentence)).toEqual(["candidate_fee"]);
});

test.each([
  "La formation est gratuite et rémunérée.",
  "Les frais de scolarité sont pris en charge par l'OPCO.",
  "Aucuns frais d'inscription ne vous seront demandés.",
  "Vos frais de déplacement sont remboursés sur note de frais.",
  "Le titre de transport est remboursé à 75 %.",
  "Vous aurez à votre charge la maintenance du parc.",
  "Vous développez le module de paiement en ligne de notre boutique.",
  "Tickets restaurant de 9 € et prime de 500 € en fin d'année.",
  "Les frais de formation sont à la charge de l'entreprise.",
  "Vous traitez les notes de frais et les factures des fournisseurs.",
  "Rémunération : de 1 200 € à 1 400 € brut par mois.",
  "Budget de 1 500 € par an pour vos formations, offert par l'entreprise.",
])("« %s » asks them for none", (sentence) => {
  expect(codesOf(sentence)).toEqual([]);
});
