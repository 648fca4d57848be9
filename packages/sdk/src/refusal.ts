import { ApiError, ConnectionError } from "./errors.js";
import type { Problem } from "./types.js";

/** The error that an answer stands for. Only a problem document is the service's own word; anything else came from in between. */
export async function refusal(response: Response): Promise<ApiError | ConnectionError> {
  const problem: Partial<Problem> | null = await response.json().catch(() => null);
  return problem?.type && problem.code
    ? new ApiError(problem as Problem) // Safe: `code` beside RFC 9457's `type` is the service's own.
    : new ConnectionError(`HTTP ${response.status}, and no word from the service.`);
}
