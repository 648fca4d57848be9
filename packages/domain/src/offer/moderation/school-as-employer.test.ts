import { expect, test } from "vitest";
import { judgeOffer } from "./judge-offer.js";
import { aJudgedOffer } from "./testing.js";

const codesOf = (sentence: string, companyName = "Garonne Numérique") =>
  judgeOffer(aJudgedOffer({ description: `${aJudgedOffer().description} ${sentence}`, companyName })).map(
    ({ code }) => code,
  );

test.each([
  "Notre école recrute pour une entreprise partenaire un développeur en alternance.",
  "Notre CFA recherche pour l'un de ses partenaires un technicien réseau.",
  "Nous recherchons pour l'une de nos entreprises partenaires un administrateur systèmes.",
  "Le campus propose un contrat en alternance chez une entreprise partenaire.",
  "Intégrez notre école et préparez un bachelor.",
  "Inscrivez-vous dans notre centre de formation.",
  "Formation dispensée par notre CFA à Toulouse.",
  "Vous rejoignez notre bachelor en développement web.",
  "Nous vous trouvons une entreprise d'accueil.",
  "Notre organisme de formation recrute 15 alternants.",
  "Recrutement pour le compte d'une société partenaire : nous recherchons, pour une société partenaire, un alternant.",
])("« %s » speaks as a school for another", (sentence) => {
  expect(codesOf(sentence)).toContain("school_as_employer");
});

test.each([
  "Vous préparez un bachelor dans l'école de votre choix.",
  "Nous travaillons avec des écoles partenaires à Toulouse et Montpellier.",
  "Vous êtes en école d'ingénieurs ou en BUT informatique.",
  "Vous intervenez chez nos clients et partenaires.",
  "Vous rejoignez notre équipe de développement.",
  "Nous recherchons un alternant pour notre agence de Nîmes.",
  "Votre CFA et votre tutrice se voient deux fois par an.",
  "Notre entreprise édite des logiciels pour les écoles.",
  "Notre entreprise partenaire des collectivités recrute.",
  "Vous suivez une formation de niveau bac+3.",
  "Nos écoles partenaires vous accompagnent dans votre inscription.",
])("« %s » is an employer's", (sentence) => {
  expect(codesOf(sentence)).toEqual([]);
});

test.each(["CFA Numérique du Canal", "École supérieure du code", "Campus Garonne"])(
  "a company named « %s » is to be checked",
  (name) => {
    expect(codesOf("", name)).toEqual(["school_as_employer"]);
  },
);

test.each(["Garonne Numérique", "Campagnol Logiciels", "Les Scolaires Réunis"])(
  "a company named « %s » is not",
  (name) => {
    expect(codesOf("", name)).toEqual([]);
  },
);
