import type { Http, RequestOptions } from "../http.js";
import type {
  CommuneReferencePage,
  DepartmentReferencePage,
  DiplomaLevelReferencePage,
  ReferenceSearch,
  RomeReferencePage,
} from "../types.js";

export type References = ReturnType<typeof references>;

/** The lists that the other resources take their codes from. Each answers one page, the likeliest entries first. */
export const references = (http: Http) => ({
  /**
   * Communes of Occitanie whose name, or a word of it, or a postal code begins with `q`; the largest first.
   *
   * @throws {ApiError} `validation_failed`
   */
  communes: (search: ReferenceSearch = {}, { signal }: RequestOptions = {}) =>
    http<CommuneReferencePage>("/v1/references/communes", { query: { ...search }, signal }),

  /**
   * IT occupations of ROME 4.0, by words of their label or by code.
   *
   * @throws {ApiError} `validation_failed`
   */
  rome: (search: ReferenceSearch = {}, { signal }: RequestOptions = {}) =>
    http<RomeReferencePage>("/v1/references/rome", { query: { ...search }, signal }),

  /**
   * Levels an apprentice can prepare, 3 to 7.
   *
   * @throws {ApiError} `validation_failed`
   */
  diplomaLevels: (search: ReferenceSearch = {}, { signal }: RequestOptions = {}) =>
    http<DiplomaLevelReferencePage>("/v1/references/diploma-levels", { query: { ...search }, signal }),

  /**
   * The thirteen departments of Occitanie, by code or name; ten unless `limit` says more.
   *
   * @throws {ApiError} `validation_failed`
   */
  departments: (search: ReferenceSearch = {}, { signal }: RequestOptions = {}) =>
    http<DepartmentReferencePage>("/v1/references/departments", { query: { ...search }, signal }),
});
