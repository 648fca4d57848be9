import { expect, test } from "vitest";
import { judgeOffer } from "./judge-offer.js";
import { aJudgedOffer } from "./testing.js";

const codesOf = (description: string) => judgeOffer(aJudgedOffer({ description })).map(({ code }) => code);

test.each([
  "You will join our team in Toulouse and build the web application of our clients with React.",
  "We are looking for a motivated apprentice. You will work with the product team. H/F. Contrat d'apprentissage.",
  "Join us as a backend developer: Node.js, PostgreSQL, Docker and AWS in a fast-growing company.",
  "As a data engineer you design, build and run the pipelines that feed our dashboards.",
  "Buscamos una persona motivada para el equipo de desarrollo, con ganas de aprender y de crecer con nosotros.",
  "Wir suchen eine motivierte Person für die Entwicklung unserer Anwendung, die gerne mit uns lernt.",
  "Cerchiamo una persona motivata per il nostro gruppo di sviluppo, con passione per la tecnologia e che sono curiose.",
  "Cerquem una persona motivada per al nostre equip de desenvolupament, amb ganes d'aprendre amb els companys.",
  "私たちのチームに参加して、職人のためのツールを開発しませんか。ReactとTypeScriptを使用します。",
  "Мы ищем стажёра в нашу команду разработки: React, TypeScript, Node.js и PostgreSQL.",
  "The role: support of users, of the network and of the servers. Rythme : 1 semaine de cours pour 3 semaines en entreprise. You must be available in September and you have to be at ease with English.",
  "Szukamy osoby do naszego zespołu programistów. Praca nad aplikacją internetową dla rzemieślników, testy, wdrożenia, kontakt z klientami oraz rozwój własnych narzędzi. Oferujemy szkolenia, elastyczne godziny, nowoczesny sprzęt, przyjazną atmosferę, karty sportowe, opiekę medyczną, owocowe czwartki, parking oraz możliwość pracy zdalnej trzy dni tygodniowo.",
])("« %s » is not in French", (description) => {
  expect(codesOf(description)).toEqual(["not_in_french"]);
});

test.each([
  "Vous rejoignez notre équipe Data : pipelines Airflow, dbt, BigQuery, CI/CD et Infrastructure as Code.",
  "Stack : React, Next.js, Node.js, Kubernetes, Terraform. Vous travaillez en pair programming avec le lead developer.",
  "Au sein de la squad « Customer to Cash », vous développez le back-end et suivez le build and run.",
  "Développement front-end, code review, refactoring ; participation aux daily meetings et aux sprint reviews de l'équipe.",
  "Notre Security Operations Center recherche un alternant : threat hunting, log management, incident response.",
  "Mission : déployer le Wi-Fi, superviser le réseau, dépanner les utilisateurs.",
  "Développement React. Tests Cypress. Livraison continue. Revue de code. Accueil.",
  "Vous maîtrisez le « Test Driven Development » et « The Twelve-Factor App » ne vous fait pas peur.",
  "L'équipe travaille en full remote, le mardi au bureau. Vous lisez l'anglais.",
  "Nous construisons un SaaS pour les artisans. You speak English? C'est un plus.",
  "Vous rejoignez une équipe de quatre personnes qui construit des outils pour les artisans. Vous développez les écrans avec votre tutrice, dans le respect des normes. – You will join a team of four people who build tools for craftsmen and develop the screens.",
  "Exploitation des serveurs Linux, supervision (Zabbix), sauvegardes, gestion des incidents et du parc.",
])("« %s » is in French", (description) => {
  expect(codesOf(description)).toEqual([]);
});

test("a title in English is often a trade's name", () => {
  expect(judgeOffer(aJudgedOffer({ title: "Full Stack Developer for the Web" }))).toEqual([]);
});
