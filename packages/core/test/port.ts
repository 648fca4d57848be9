import { ApiError, ConnectionError } from "@alternance-kit/sdk/errors";
import type { FieldError, ProblemCode } from "@alternance-kit/sdk/types";

interface Call<Args, Answer> {
  args: Args;
  answer(answer: Answer): Promise<void>;
  fail(error: unknown): Promise<void>;
}

/**
 * A client's function whose every call waits until the test answers it. It ignores its signal, as a late network does:
 * what must not be shown after an abort can still come.
 */
export function port<Args extends readonly unknown[], Answer>() {
  const calls: Call<Args, Answer>[] = [];
  const ask = (...args: Args): Promise<Answer> =>
    new Promise((resolve, reject) => {
      calls.push({
        args,
        answer: (answer) => settle(() => resolve(answer)),
        fail: (error) => settle(() => reject(error)),
      });
    });
  const call = (index: number): Call<Args, Answer> => {
    const found = calls.at(index);
    if (!found) throw new Error(`There was no call ${index}: ${calls.length} in all.`);
    return found;
  };
  return { ask, calls, call };
}

/** Waits until what depends on the answer has happened too. */
async function settle(act: () => void): Promise<void> {
  act();
  await new Promise((resolve) => setTimeout(resolve));
}

export const refusal = (code: ProblemCode, errors: readonly Pick<FieldError, "pointer" | "code">[] = []) =>
  new ApiError({
    type: `https://api.example.org/problems/${code}`,
    title: "Refused",
    status: 422,
    code,
    detail: "What to change.",
    instance: "/v1",
    requestId: "req_1",
    errors: errors.map((error) => ({ ...error, detail: "What to change." })),
  });

export const cut = () => new ConnectionError("No answer from the service.");
