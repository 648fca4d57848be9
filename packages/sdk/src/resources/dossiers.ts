import { type Download, readDownload } from "../download.js";
import type { CreateOptions, Http, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import { eachOf } from "../pages.js";
import type {
  DossierChange,
  DossierCheck,
  DossierFile,
  DossierFindings,
  DossierMove,
  DossierPage,
  DossierSearch,
  NewDossier,
} from "../types.js";

export type Dossiers = ReturnType<typeof dossiers>;

const pathOf = (id: string) => `/v1/dossiers/${encodeURIComponent(id)}`;

/**
 * The files of apprenticeship contracts (CERFA 10103). All need a secret key: of the company, the operator,
 * or, to read, the training centre that the file names by its SIRET. Dates are `YYYY-MM-DD`, amounts in cents.
 */
export const dossiers = (http: Http) => {
  const list = ({ ...query }: DossierSearch = {}, { signal }: RequestOptions = {}) =>
    http<DossierPage>("/v1/dossiers", { query, signal });

  return {
    /**
     * Begins a file: from an application that stands at `offered` or `placed`, filled with what it already says, or alone.
     *
     * @throws {ApiError} `application_not_found`, `application_not_offered`, `dossier_exists`, `validation_failed`, `not_permitted`
     */
    create: (dossier: NewDossier, { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {}) =>
      http<DossierFile>("/v1/dossiers", { method: "POST", json: dossier, signal, idempotencyKey }),

    /**
     * The files that the key's partner may see, the latest first.
     *
     * @throws {ApiError} `secret_key_required`, `cursor_invalid`, `validation_failed`
     */
    list,

    /** Every file that matches, over all pages. */
    listAll: (query: DossierSearch = {}, options?: RequestOptions): AsyncGenerator<DossierFile, void> =>
      eachOf((from) => list({ ...query, ...from }, options)),

    /**
     * A file with its history. Of the social security number, `maskedNir` alone: the export has it.
     *
     * @throws {ApiError} `dossier_not_found`, `secret_key_required`
     */
    retrieve: (id: string, { signal }: RequestOptions = {}) => http<DossierFile>(pathOf(id), { signal }),

    /**
     * Changes a file. Each part given takes the place of the one that was there; a draft may be incomplete, and wrong.
     *
     * @throws {ApiError} `dossier_not_found`, `dossier_locked`, `validation_failed`, `not_permitted`
     */
    update: (id: string, change: DossierChange, { signal }: RequestOptions = {}) =>
      http<DossierFile>(pathOf(id), { method: "PATCH", json: change, signal }),

    /**
     * What the rules say of a file, each with its place, its article, and a text in French and English; changes nothing.
     *
     * @param check `purpose`: `filing` (unless told) also asks for what is missing, `draft` does not
     * @throws {ApiError} `dossier_not_found`, `validation_failed`
     */
    validate: (id: string, check: DossierCheck = {}, { signal }: RequestOptions = {}) =>
      http<DossierFindings>(`${pathOf(id)}/validate`, { method: "POST", json: check, signal }),

    /**
     * Records that a file moved on. With errors left it goes neither `to_sign` nor `transmitted`.
     *
     * @throws {ApiError} `dossier_not_found`, `dossier_move_refused`, `dossier_incomplete`, `validation_failed`, `not_permitted`
     */
    move: (id: string, move: DossierMove, { signal }: RequestOptions = {}) =>
      http<DossierFile>(`${pathOf(id)}/move`, { method: "POST", json: move, signal }),

    /**
     * The whole file as JSON (`DossierExport`), the social security number included: keep it as such.
     * The answer is a stream: take `body` or `bytes()`, once.
     *
     * @throws {ApiError} `dossier_not_found`, `secret_key_required`
     */
    export: (id: string, { signal }: RequestOptions = {}) =>
      http<Download>(`${pathOf(id)}/export`, { signal, read: readDownload }),
  };
};
