import { isApiError, isConnectionError } from "@alternance-kit/sdk/errors";

/** Why something could not be done: a problem code of the service, or that it could not be reached. */
export type FailureCode = string | "unreachable";

/** `internal` is the service's own word for "a bug": one of ours is told the same way. */
export const failureCode = (error: unknown): FailureCode =>
  isApiError(error) ? error.code : isConnectionError(error) ? "unreachable" : "internal";
