import { FIELDS, type SimulatorValues } from "./cost-simulator.state.js";

/** A disability is a matter of health: no link carries it. Names are in links that people keep: one is never given another meaning. */
const SHARED = FIELDS.filter((field) => field !== "isDisabledWorker");

/** Long enough for any answer; what is longer was not written here. */
const LONGEST = 20;

/**
 * What was filled in, as parameters of an address, `birthDate=2007-05&diplomaLevel=6&…`, each name after `prefix`.
 * They take the place of those that `query` has of them; what else it has stays.
 * Of the birth date the month alone is told: pay goes by it (D6222-31), and a link gets about.
 */
export function toQuery(
  values: SimulatorValues,
  prefix = "",
  query = new URLSearchParams(),
): URLSearchParams {
  for (const field of SHARED) {
    const value = values[field].trim().slice(0, field === "birthDate" ? 7 : LONGEST);
    if (value) query.set(prefix + field, value);
    else query.delete(prefix + field);
  }
  return query;
}

/** What a link says of the fields. The birth date it stands for is the first of its month; the day changes no amount. */
export function fromQuery(query: URLSearchParams, prefix = ""): Partial<SimulatorValues> {
  const values: Partial<SimulatorValues> = {};
  for (const field of SHARED) {
    const value = query.get(prefix + field);
    if (value && value.length <= LONGEST) values[field] = field === "birthDate" ? `${value}-01` : value;
  }
  return values;
}
