import { expect, test } from "vitest";
import { judgeOffer } from "./judge-offer.js";
import { aJudgedOffer } from "./testing.js";

const codesOf = (sentence: string) =>
  judgeOffer(aJudgedOffer({ description: `${aJudgedOffer().description} ${sentence}` })).map(
    ({ code }) => code,
  );

test.each([
  "Nous recherchons un homme pour assurer le support de proximité.",
  "Nous souhaitons recruter une femme pour l'accueil du support.",
  "Poste réservé aux hommes en raison du port de charges.",
  "Homme uniquement.",
  "Femme de préférence.",
  "Profil masculin souhaité.",
  "Candidate féminine exigée : personne de sexe féminin.",
  "De préférence un homme, habitué aux interventions de nuit.",
  "L'agence cherche une jeune fille souriante pour tenir le standard.",
  "Ce métier ne convient pas aux femmes.",
  "Sexe : M.",
  "Notre équipe recrute des garçons motivés.",
])("« %s » asks for a sex", (sentence) => {
  expect(codesOf(sentence)).toContain("sex_criterion");
});

test.each(["Technicien support (H)", "Data analyst (F)", "Développeur web (homme)"])(
  "the title « %s » asks for a sex",
  (title) => {
    expect(judgeOffer(aJudgedOffer({ title })).map(({ code }) => code)).toEqual(["sex_criterion"]);
  },
);

test.each([
  "Poste ouvert aux femmes et aux hommes.",
  "Nous recrutons une développeuse ou un développeur (H/F/X).",
  "Nous encourageons les candidatures féminines, encore trop rares dans nos métiers.",
  "L'égalité entre les femmes et les hommes est au cœur de notre politique ; index : 92/100.",
  "Vous concevez l'interface homme-machine de nos automates.",
  "Nous recherchons un homme ou une femme de terrain.",
  "Charge estimée à 40 jours-homme.",
  "Vous testez nos protections contre l'attaque de l'homme du milieu.",
  "Le service des ressources humaines vous accompagne.",
  "Vous développez l'application d'une marque de vêtements pour femme.",
  "Le poste est ouvert à toutes et à tous, y compris aux personnes en situation de handicap.",
  "Nous cherchons un·e alternant·e motivé·e.",
])("« %s » asks for none", (sentence) => {
  expect(codesOf(sentence)).toEqual([]);
});

test.each([
  "Développeur·se web",
  "Développeur web (H/F)",
  "Développeuse ou développeur Java F/H",
  "Technicien(ne) support h-f",
  "Administrateur systèmes",
])("the title « %s » asks for none", (title) => {
  expect(judgeOffer(aJudgedOffer({ title }))).toEqual([]);
});
