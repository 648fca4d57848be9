import { stem } from "./stem.js";
import { wordsOf } from "./words.js";

/** Ways of the trade to say one thing. A line is a concept: whoever looks for one of its names finds them all. */
const SYNONYMS: readonly (readonly string[])[] = [
  ["développeur", "dev", "programmeur", "developer", "ingénieur logiciel"],
  ["développement", "programmation"],
  ["administrateur systèmes", "sysadmin", "admin sys", "administration systèmes"],
  ["administrateur réseaux", "admin réseau", "administration réseaux"],
  ["administrateur de bases de données", "dba", "administrateur bdd"],
  ["base de données", "bdd", "database"],
  ["alternance", "apprentissage", "apprenti", "alternant", "contrat de professionnalisation"],
  ["JavaScript", "js", "ecmascript"],
  ["TypeScript", "ts"],
  ["frontend", "front", "front end", "intégrateur web"],
  ["backend", "back", "back end"],
  ["fullstack", "full stack"],
  ["DevOps", "sre", "ingénieur de fiabilité"],
  ["intelligence artificielle", "ia", "ai", "machine learning", "apprentissage automatique"],
  ["data scientist", "scientifique des données", "science des données", "data science"],
  ["data analyst", "analyste de données", "analyste data"],
  ["data engineer", "ingénieur data", "ingénieur de données"],
  ["cybersécurité", "sécurité informatique", "ssi", "sécurité des systèmes d'information", "cyber"],
  [
    "technicien support",
    "support informatique",
    "help desk",
    "helpdesk",
    "hotline",
    "assistance informatique",
  ],
  ["testeur", "qa", "quality assurance", "testeur qa"],
  ["chef de projet", "chef projet", "project manager", "cdp"],
  ["product owner", "po"],
  ["UX", "expérience utilisateur", "user experience"],
  ["UI", "interface utilisateur", "user interface"],
  ["webdesigner", "web designer", "designer web"],
  ["Python", "py"],
  ["Kubernetes", "k8s"],
  ["PostgreSQL", "postgres"],
  ["Amazon Web Services", "aws"],
  ["Google Cloud", "gcp", "google cloud platform"],
  ["télétravail", "remote", "à distance", "distanciel"],
  ["logiciel embarqué", "embarqué", "embedded"],
  ["informatique décisionnelle", "business intelligence", "bi", "décisionnel"],
  ["progiciel", "erp", "pgi"],
  ["C++", "cpp", "c plus plus"],
  ["C#", "csharp", "c sharp"],
  [".NET", "dotnet", "dot net"],
  ["Node.js", "node"],
  ["Vue.js", "vue"],
  ["React", "react.js"],
  ["Angular", "angular.js"],
];

interface Name {
  stems: readonly string[];
  /** A term of its own, which no typed word begins: `:` is in none of them. */
  concept: string;
}

/** Names by their first stem, the longest first. */
const names = new Map<string, Name[]>();
for (const synonyms of SYNONYMS) {
  const all = synonyms.map((synonym) => wordsOf(synonym).map(stem));
  const concept = `:${all[0]?.join("_")}`;
  for (const stems of all) {
    const [first = ""] = stems;
    names.set(first, [...(names.get(first) ?? []), { stems, concept }]);
  }
}
for (const found of names.values()) found.sort((a, b) => b.stems.length - a.stems.length);

/** The concepts that stems in a row name, each with the stems it covers: `from` included, `to` not. */
export function conceptsOf(stems: readonly string[]): { concept: string; from: number; to: number }[] {
  return stems.flatMap((first, from) =>
    (names.get(first) ?? [])
      .filter((name) => name.stems.every((part, offset) => stems[from + offset] === part))
      .map(({ concept, stems: covered }) => ({ concept, from, to: from + covered.length })),
  );
}
