import rules from "modele-social";
import Engine, { type Situation } from "publicodes";

const silent = { log() {}, warn() {}, error() {} };

export const startModeleSocial = () => new Engine(rules, { logger: silent });
export type ModeleSocial = ReturnType<typeof startModeleSocial>;

/** `2026-09-01` as the engine reads it. */
const dayFirst = (date: string): string => date.split("-").reverse().join("/");

const apprentice = (hiredOn: string, date: string): Situation<string> => ({
  salarié: "oui",
  "salarié . contrat": "'apprentissage'",
  "salarié . contrat . date d'embauche": dayFirst(hiredOn),
  "salarié . contrat . apprentissage . âge": "'de 21 à 25'",
  "entreprise . salariés . effectif": 20,
  date,
});

/** The least pay of each month, asked as its users ask it: one situation and one rule a month. */
export const payOfMonths = (engine: ModeleSocial, hiredOn: string, dates: readonly string[]) =>
  dates.map((date) => {
    engine.setSituation(apprentice(hiredOn, date));
    return engine.evaluate("salarié . contrat . apprentissage . rémunération minimale").nodeValue;
  });

/** What an employer pays in one month, all in. */
export function costOfAMonth(engine: ModeleSocial, hiredOn: string) {
  engine.setSituation({
    ...apprentice(hiredOn, "01/09/2026"),
    "salarié . contrat . salaire brut": "1047.75 €/mois",
  });
  return engine.evaluate("salarié . coût total employeur").nodeValue;
}
