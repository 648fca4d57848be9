import { ApiError, ConnectionError } from "@alternance-kit/sdk/errors";
import type { FieldError, ProblemCode } from "@alternance-kit/sdk/types";

/** A service that never answers. */
export const never = (): Promise<never> => new Promise(() => {});

/** A network that is down. */
export const offline = (): Promise<never> =>
  Promise.reject(new ConnectionError("No answer from the service."));

/** A service that answers `value`. */
export const answering =
  <Value>(value: Value) =>
  (): Promise<Value> =>
    Promise.resolve(value);

/** A service that refuses. */
export const refusing =
  (code: ProblemCode, errors: FieldError[] = []) =>
  (): Promise<never> =>
    Promise.reject(
      new ApiError({
        type: `https://alternance-kit.example/problems/${code}`,
        title: code,
        status: 422,
        code,
        detail: "",
        instance: "/",
        requestId: "req_1",
        errors,
      }),
    );
