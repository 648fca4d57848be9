import type { Http, RequestOptions } from "../http.js";
import type { CostSimulation, CostSimulationInput } from "../types.js";

export type Simulations = ReturnType<typeof simulations>;

export interface SimulationOptions extends RequestOptions {
  /** The one language to have the notes in; both unless said. */
  lang?: "fr" | "en" | undefined;
}

export const simulations = (http: Http) => ({
  /**
   * What an apprentice costs, month by month: legal minimum pay, contributions, aid, funding and what remains. Amounts in cents;
   * each figure names its article; what is unknown says so. Nothing that is sent is kept.
   *
   * @throws {ApiError} `validation_failed`, naming each field that cannot be
   */
  cost: (input: CostSimulationInput, { signal, lang }: SimulationOptions = {}) =>
    http<CostSimulation>("/v1/simulations/cost", { method: "POST", query: { lang }, json: input, signal }),
});
