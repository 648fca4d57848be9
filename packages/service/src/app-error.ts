import type { FieldError, ProblemCode } from "@alternance-kit/contract/problem";

/** The one deliberate error: a refusal that is answered as a problem. Anything else that is thrown answers `internal`. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];
  /** From when on the same may be asked again. */
  readonly retryAt: Date | undefined;

  /** `detail` says in English what to change, and holds nothing private. */
  constructor(code: ProblemCode, detail: string, errors: readonly FieldError[] = [], retryAt?: Date) {
    super(detail);
    this.code = code;
    this.errors = errors;
    this.retryAt = retryAt;
  }
}

/** A refusal of one field of the body. */
export const refuseField = (pointer: string, code: FieldError["code"], detail: string): AppError =>
  new AppError("validation_failed", detail, [{ pointer, code, detail }]);
