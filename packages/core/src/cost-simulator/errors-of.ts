import { isApiError } from "@alternance-kit/sdk/errors";
import { FIELDS, type SimulatorErrors } from "./cost-simulator.state.js";

/** The service's field errors, by field: it gives `/employer/headcount` where the simulator has `headcount`. Those of none of our fields are left out. */
export const errorsOf = (error: unknown): SimulatorErrors =>
  isApiError(error)
    ? Object.fromEntries(
        FIELDS.flatMap((field) =>
          error.errors.flatMap(({ pointer, code }) => (pointer.endsWith(`/${field}`) ? [[field, code]] : [])),
        ),
      )
    : {};
