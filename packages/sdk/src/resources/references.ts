import type { Http, RequestOptions } from "../http.js";
import type {
  CertificationReferencePage,
  CertificationSearch,
  CommuneReferencePage,
  DepartmentReferencePage,
  DiplomaLevelReferencePage,
  IdccReferencePage,
  OpcoReferencePage,
  ReferenceSearch,
  RomeReferencePage,
} from "../types.js";

export type References = ReturnType<typeof references>;

/** The one list that a visitor's search completes from. */
export const publicReferences = (http: Http) => ({
  /**
   * Communes of Occitanie whose name, or a word of it, or a postal code begins with `q`; the largest first.
   *
   * @throws {ApiError} `validation_failed`
   */
  communes: (search: ReferenceSearch = {}, { signal }: RequestOptions = {}) =>
    http<CommuneReferencePage>("/v1/references/communes", { query: { ...search }, signal }),
});

/** The lists that the other resources take their codes from. Each answers one page, the likeliest entries first. */
export const references = (http: Http) => ({
  ...publicReferences(http),

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

  /**
   * The eleven operators of competence, who pay training centres, by words of their name or by SIREN.
   *
   * @throws {ApiError} `validation_failed`
   */
  opcos: (search: ReferenceSearch = {}, { signal }: RequestOptions = {}) =>
    http<OpcoReferencePage>("/v1/references/opcos", { query: { ...search }, signal }),

  /**
   * Collective agreements and their operator of competence, by IDCC or by words of the operator's name. The table is of
   * `tableDate`: the older, the more an establishment's own answer is to be preferred.
   *
   * @throws {ApiError} `validation_failed`
   */
  idcc: (search: ReferenceSearch = {}, { signal }: RequestOptions = {}) =>
    http<IdccReferencePage>("/v1/references/idcc", { query: { ...search }, signal }),

  /**
   * IT certifications, by RNCP code or by words of their title. With `idcc`, each one's `npec` is what an OPCO pays for
   * a year in that branch, in cents, or the reason why it is not known.
   *
   * @throws {ApiError} `validation_failed`
   */
  certifications: (search: CertificationSearch = {}, { signal }: RequestOptions = {}) =>
    http<CertificationReferencePage>("/v1/references/certifications", { query: { ...search }, signal }),
});
