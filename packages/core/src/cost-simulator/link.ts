import { isDate } from "@alternance-kit/domain/date";
import type { SimulatorField, SimulatorValues } from "./cost-simulator.state.js";

/** A disability is a matter of health: no link carries it. */
type SharedField = Exclude<SimulatorField, "isDisabledWorker">;

/** Each field's name in a link. They are in links that people keep: one is never given another meaning. */
const NAMES: Readonly<Record<SharedField, string>> = {
  birthDate: "b",
  diplomaLevel: "l",
  startsOn: "s",
  durationMonths: "d",
  headcount: "e",
  concludedOn: "c",
  idcc: "i",
  coefficient: "k",
  firstTrainingYear: "y",
  quotaMet: "q",
  isEmployersGroup: "g",
  npecAnnual: "n",
  schoolCharge: "r",
  distanceShare: "t",
};
const FIELDS = Object.entries(NAMES) as readonly (readonly [SharedField, string])[]; // Safe: the keys of the table above.

/** Long enough for any answer; what is longer was not written here. */
const LONGEST = 20;

/**
 * What was filled in, as parameters of an address, `b=2007-05&l=6&…`, each name after `prefix`.
 * Of the birth date the month alone is told: pay goes by it (D6222-31), and a link gets about.
 */
export function toQuery(values: SimulatorValues, prefix = ""): URLSearchParams {
  const query = new URLSearchParams();
  for (const [field, name] of FIELDS) {
    const value = field === "birthDate" ? values.birthDate.slice(0, 7) : values[field].trim();
    if (value) query.set(prefix + name, value);
  }
  return query;
}

/** What a link says of the fields. The birth date it stands for is the first of its month; the day changes no amount. */
export function fromQuery(query: URLSearchParams, prefix = ""): Partial<SimulatorValues> {
  const values: Partial<SimulatorValues> = {};
  for (const [field, name] of FIELDS) {
    const value = query.get(prefix + name);
    if (!value || value.length > LONGEST) continue;
    if (field !== "birthDate") values[field] = value;
    else if (isDate(`${value}-01`)) values.birthDate = `${value}-01`;
  }
  return values;
}
