import type { components } from "./generated/api.js";

type Schemas = components["schemas"];

/** Which page of a listing. */
export interface PageRequest {
  /** How many to answer, 1 to 100; 20 unless told. */
  limit?: number;
  /** The `nextCursor` of the page before, unchanged. */
  cursor?: string;
}

/** What narrows a search of offers. What is empty or left out narrows nothing; several values of one filter are alternatives. */
export interface OfferSearch extends PageRequest {
  /** Words of the title, skills, company, occupation, place or description; accents, case, plurals and one typo are forgiven. */
  q?: string;
  /** Around this place: latitude and longitude in degrees, such as `43.6045,1.4442`. */
  near?: string;
  /** Around this commune of Occitanie, by its INSEE code, such as `31555`. */
  commune?: string;
  /** Kilometres around `near` or `commune`, 1 to 200; 30 unless told. */
  radius?: number;
  department?: readonly Schemas["DepartmentCode"][];
  level?: readonly Schemas["DiplomaLevelCode"][];
  contract?: readonly Schemas["OfferContractType"][];
  remote?: readonly Schemas["RemoteMode"][];
  rhythm?: readonly Schemas["RhythmCode"][];
  /** ROME 4.0 codes, such as `M1855`. */
  rome?: readonly string[];
  /** Certifications prepared, such as `RNCP37827`. */
  rncp?: readonly string[];
  /** Skills, named as the offers name them; accents and case are ignored. */
  skills?: readonly string[];
  /** Only the offers of this company (`par_…`), or `own` for those of the key's partner. */
  company?: string;
  /** Starts on this day or later, `YYYY-MM-DD`. */
  startsAfter?: string;
  /** Starts on this day or earlier, `YYYY-MM-DD`. */
  startsBefore?: string;
  /** `relevance` unless told with `q`, `recent` without; `distance` needs `near` or `commune`. */
  sort?: Schemas["OfferSort"];
}

/** What a saved search narrows by: all that a search does, but not which page of it, nor in which order. */
export type AlertSearch = Omit<OfferSearch, "sort" | keyof PageRequest>;

/** The formats in which the open offers can be read. */
export type OfferFeedName =
  | "offers.atom"
  | "offers.json"
  | "offers.jsonld"
  | "offers.csv"
  | "indeed.xml"
  | "lba-write.json"
  | "lba-read.json";

/** What narrows a feed, and which of its pages: 1 to 1,000 offers, 1,000 unless told. */
export type OfferFeedSearch = Omit<OfferSearch, "q" | "near" | "commune" | "radius" | "skills" | "sort">;

/** How a file of offers is written, and what is done of it. */
export interface OfferImportSearch {
  format: Schemas["OfferImportFormat"];
  /** Judges every line, and keeps nothing. */
  dryRun?: boolean;
  /** Closes the company's open offers that have an external id and that the file names no more. */
  closeMissing?: boolean;
  /** Whose offers they are; for the operator only. */
  companyId?: string;
}

/** What narrows a list of references. */
export interface ReferenceSearch {
  /** The start of a name or of a code; accents and case are ignored. */
  q?: string;
  /** How many to answer, 1 to 100; 10 unless told. */
  limit?: number;
}

/** What narrows a list of certifications, and the branch and day whose level of funding is asked. */
export interface CertificationSearch extends ReferenceSearch {
  /** Four digits, such as `1486`: without it no level is answered. */
  idcc?: string;
  /** The day the contract is concluded, `YYYY-MM-DD`; today unless told. */
  on?: string;
}

export interface ManagedOfferSearch extends PageRequest {
  status?: Schemas["OfferStatus"];
}

export interface ReferenceValueSearch extends PageRequest {
  table?: Schemas["ReferenceTable"];
}

/** What narrows the applications. */
export interface ApplicationExportSearch {
  /** Words of the candidate's name, or the reference. */
  q?: string;
  offerId?: string;
  /** Whose page they came from. */
  sourcePartnerId?: string;
  status?: readonly Schemas["ApplicationStatus"][];
  /** An instant, ISO 8601 in UTC. */
  receivedAfter?: string;
}

export interface ApplicationSearch extends ApplicationExportSearch, PageRequest {}

/** What narrows the candidates of the pool. */
export interface PoolCandidateSearch extends PageRequest {
  /** Words of the candidate's name, or the reference; accents and case are ignored. */
  q?: string;
  /** Who looks for this occupation: a ROME 4.0 code, such as `M1855`. */
  rome?: string;
  /** Who looks in this department, or anywhere in Occitanie. */
  department?: Schemas["DepartmentCode"];
  level?: Schemas["DiplomaLevelCode"];
  /** Who could start on this day or earlier, `YYYY-MM-DD`. */
  startsBefore?: string;
}

export interface DossierSearch extends PageRequest {
  applicationId?: string;
  status?: Schemas["DossierStatus"];
}

export interface EventSearch extends PageRequest {
  type?: Schemas["EventType"];
  /** The last event you have dealt with. */
  after?: string;
}

export interface PlacementSearch extends PageRequest {
  applicationId?: string;
  offerId?: string;
  status?: Schemas["PlacementStatus"];
}

/** The first and last month counted, `YYYY-MM`. */
export interface ProgrammeFiguresSearch {
  from?: string;
  to?: string;
}

export interface MailSearch extends PageRequest {
  status?: Schemas["MailStatus"];
}

export interface OrderSearch extends PageRequest {
  status?: Schemas["OrderStatus"];
}

export interface InvoiceSearch extends PageRequest {
  orderId?: string;
}
