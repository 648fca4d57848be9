const ages: Readonly<Record<string, string>> = {
  under_18: "moins de 18 ans",
  "18_20": "18 à 20 ans",
  "21_25": "21 à 25 ans",
  "26_plus": "26 ans et plus",
};

const bases: Readonly<Record<string, string>> = {
  smic: "SMIC",
  conventional_minimum: "minimum conventionnel",
};

export const costTable = {
  caption: "Coût de chaque mois, en euros",
  columns: [
    "Mois",
    "Âge",
    "Taux",
    "Base",
    "Salaire brut",
    "Net",
    "Cotisations",
    "Formation et école",
    "Aide de l’État",
    "Reste à votre charge",
    "Texte",
  ],
  year: (number: number) => (number === 1 ? "1re année" : `${number}e année`),
  all: "Contrat entier",
  ages,
  bases,
};
export type CostTableTexts = typeof costTable;
