import rules from "modele-social";
import Engine, { type Situation } from "publicodes";

/**
 * The state's own engine (mon-entreprise, Urssaf), as an oracle. Starting it takes a second and a question some
 * milliseconds: one engine is kept, and each question is asked once.
 */
export function createModeleSocial() {
  const silent = { log() {}, warn() {}, error() {} };
  const engine = new Engine(rules, { logger: silent });
  const answers = new Map<string, number>();

  function ask(rule: string, situation: Record<string, string | number>): number {
    const key = JSON.stringify([rule, situation]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    engine.setSituation({ salarié: "oui", ...situation } as Situation<string>);
    const { nodeValue } = engine.evaluate(rule);
    // The engine says null where a rule does not apply: nothing is due.
    const answer = typeof nodeValue === "number" ? nodeValue : 0;
    answers.set(key, answer);
    return answer;
  }

  return { ask, asked: () => answers.size };
}

export type ModeleSocial = ReturnType<typeof createModeleSocial>;

/** `2026-09-01` as the engine reads it: `01/09/2026`. */
export const dayFirst = (date: string): string => date.split("-").reverse().join("/");

const APPRENTICE = "salarié . contrat . apprentissage";
const AGES = {
  under_18: "'moins de 18'",
  "18_20": "'de 18 à 20'",
  "21_25": "'de 21 à 25'",
  "26_plus": "'plus de 25'",
};

const apprentice = (hiredOn: string, date: string) => ({
  "salarié . contrat": "'apprentissage'",
  "salarié . contrat . date d'embauche": dayFirst(hiredOn),
  date: dayFirst(date),
});

/** The least monthly pay on a day, in whole euros. */
export const minimumPayOf = (
  { ask }: ModeleSocial,
  hiredOn: string,
  date: string,
  bracket: keyof typeof AGES,
): number =>
  ask(`${APPRENTICE} . rémunération minimale`, {
    ...apprentice(hiredOn, date),
    [`${APPRENTICE} . âge`]: AGES[bracket],
  });

const diploma = (level: number): string => {
  if (level <= 4) return "'niveau 4 ou moins'";
  return level === 5 ? "'niveau 5'" : "'niveau 6 ou 7'";
};

export interface AskedEmployer {
  headcount: number;
  /** Share of apprentices and the like, in percent. */
  quotaPercent: number;
}

/** The aid on a day, in euros a year. */
export const aidOf = (
  { ask }: ModeleSocial,
  contract: { hiredOn: string; date: string; level: number; isDisabled: boolean } & AskedEmployer,
): number =>
  ask("salarié . coût total employeur . aides . embauche . apprentissage", {
    ...apprentice(contract.hiredOn, contract.date),
    [`${APPRENTICE} . diplôme`]: diploma(contract.level),
    "entreprise . salariés . effectif": contract.headcount,
    "entreprise . salariés . ratio alternants": `${contract.quotaPercent}%`,
    "salarié . régimes spécifiques . apprentissage . handicap": contract.isDisabled ? "oui" : "non",
  });

/** The employer's part of the training on a day, in euros a year. */
export const participationOf = (
  { ask }: ModeleSocial,
  contract: { hiredOn: string; date: string; level: number },
): number =>
  ask("salarié . régimes spécifiques . apprentissage . participation employeur", {
    ...apprentice(contract.hiredOn, contract.date),
    [`${APPRENTICE} . diplôme`]: diploma(contract.level),
  });

export interface AskedPay {
  hiredOn: string;
  date: string;
  grossEuros: number;
  headcount: number;
  /** Whole price of the health cover, a month: half is the employer's. */
  healthCoverEuros: number;
}

const paid = ({ hiredOn, date, grossEuros, headcount, healthCoverEuros }: AskedPay) => ({
  ...apprentice(hiredOn, date),
  "salarié . contrat . salaire brut": `${grossEuros} €/mois`,
  "entreprise . salariés . effectif": headcount,
  "salarié . cotisations . prévoyances . santé . montant": `${healthCoverEuros} €/mois`,
});

/** A month's employer contributions, in euros, the general reduction taken off. */
export const employerContributionsOf = ({ ask }: ModeleSocial, pay: AskedPay): number =>
  ask("salarié . cotisations . employeur", paid(pay));

/** A month's net pay before income tax, in euros. */
export const netPayOf = ({ ask }: ModeleSocial, pay: AskedPay): number =>
  ask("salarié . rémunération . net . à payer avant impôt", paid(pay));
