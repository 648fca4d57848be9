import type { components } from "./generated/api.js";

type Schemas = components["schemas"];

export type AnswerValue = Schemas["AnswerValue"];
export type Application = Schemas["Application"];
export type ApplicationChallenge = Schemas["ApplicationChallenge"];
export type ApplicationMessage = Schemas["ApplicationMessage"];
export type ApplicationMove = Schemas["ApplicationMove"];
export type ApplicationNote = Schemas["ApplicationNote"];
export type ApplicationPage = Schemas["ApplicationPage"];
export type ApplicationProof = NonNullable<Schemas["NewApplication"]["proof"]>;
export type ApplicationReceipt = Schemas["ApplicationReceipt"];
export type ApplicationStatus = Schemas["ApplicationStatus"];
export type Attribution = Schemas["Attribution"];
export type CandidateApplication = Schemas["CandidateApplication"];
export type CandidateErasure = Schemas["CandidateErasure"];
export type CandidateLinkReceipt = Schemas["CandidateLinkReceipt"];
export type CandidateSession = Schemas["CandidateSession"];
export type CandidateSpace = Schemas["CandidateSpace"];
export type CertificationReference = Schemas["CertificationReference"];
export type CertificationReferencePage = Schemas["CertificationReferencePage"];
export type ClientSession = Schemas["ClientSession"];
export type ClientSessionScope = Schemas["ClientSessionScope"];
export type CommuneReference = Schemas["CommuneReference"];
export type CommuneReferencePage = Schemas["CommuneReferencePage"];
export type Consent = Schemas["Consent"];
export type ConsentChange = Schemas["ConsentChange"];
export type ConsentPurpose = Schemas["ConsentPurpose"];
export type CostSimulation = Schemas["CostSimulation"];
export type CostSimulationInput = Schemas["CostSimulationInput"];
export type CvDescription = Schemas["CvDescription"];
export type DeclineReason = Schemas["DeclineReason"];
export type DepartmentCode = Schemas["DepartmentCode"];
export type DepartmentReferencePage = Schemas["DepartmentReferencePage"];
export type DiplomaLevelCode = Schemas["DiplomaLevelCode"];
export type DiplomaLevelReferencePage = Schemas["DiplomaLevelReferencePage"];
export type DocumentKind = Schemas["DocumentKind"];
export type Dossier = Schemas["Dossier"];
export type DossierChange = Schemas["DossierChange"];
export type DossierCheck = Schemas["DossierCheck"];
export type DossierExport = Schemas["DossierExport"];
export type DossierFile = Schemas["DossierFile"];
export type DossierFinding = Schemas["DossierFinding"];
export type DossierFindings = Schemas["DossierFindings"];
export type DossierMove = Schemas["DossierMove"];
export type DossierPage = Schemas["DossierPage"];
export type DossierState = Schemas["DossierState"];
export type DossierStatus = Schemas["DossierStatus"];
export type Event = Schemas["Event"];
export type EventPage = Schemas["EventPage"];
export type EventType = Schemas["EventType"];
export type FieldCode = Schemas["FieldCode"];
export type FieldError = Schemas["FieldError"];
export type GivenConsent = Schemas["GivenConsent"];
export type GuardianAnswer = Schemas["GuardianAnswer"];
export type IdccReference = Schemas["IdccReference"];
export type IdccReferencePage = Schemas["IdccReferencePage"];
export type Interview = Schemas["Interview"];
export type InterviewProposal = Schemas["InterviewProposal"];
export type InterviewSlot = Schemas["InterviewSlot"];
export type Invoice = Schemas["Invoice"];
export type InvoicePage = Schemas["InvoicePage"];
export type KeptAnswers = Schemas["KeptAnswers"];
export type Language = Schemas["Language"];
export type Localized = Schemas["Localized"];
export type Mail = Schemas["Mail"];
export type MailPage = Schemas["MailPage"];
export type MailStatus = Schemas["MailStatus"];
export type ManagedOfferPage = Schemas["ManagedOfferPage"];
export type NewAnswers = Schemas["NewAnswers"];
export type NewApplication = Schemas["NewApplication"];
export type NewApplicationNote = Schemas["NewApplicationNote"];
export type NewCandidateLink = Schemas["NewCandidateLink"];
export type NewCandidateSession = Schemas["NewCandidateSession"];
export type NewClientSession = Schemas["NewClientSession"];
export type NewDossier = Schemas["NewDossier"];
export type NewGuardian = NonNullable<Schemas["NewApplication"]["guardian"]>;
export type NewMessage = Schemas["NewMessage"];
export type NewOffer = Schemas["NewOffer"];
export type NewOrder = Schemas["NewOrder"];
export type NewPoolCandidate = Schemas["NewPoolCandidate"];
export type NewProposal = Schemas["NewProposal"];
export type NewQuote = Schemas["NewQuote"];
export type NewReferenceValue = Schemas["NewReferenceValue"];
export type Npec = Schemas["Npec"];
export type Offer = Schemas["Offer"];
export type OfferActor = Schemas["OfferActor"];
export type OfferAlertReceipt = Schemas["OfferAlertReceipt"];
export type OfferApproval = Schemas["OfferApproval"];
export type OfferChange = Schemas["OfferChange"];
export type OfferClosure = Schemas["OfferClosure"];
export type OfferContractType = Schemas["OfferContractType"];
export type OfferEvent = Schemas["OfferEvent"];
export type OfferFacets = Schemas["OfferFacets"];
export type OfferFilterName = Schemas["OfferFilterName"];
export type OfferFinding = Schemas["OfferFinding"];
export type OfferFindingCode = Schemas["OfferFindingCode"];
export type OfferHistory = Schemas["OfferHistory"];
export type OfferImportDefaults = Schemas["OfferImportDefaults"];
export type OfferImportFormat = Schemas["OfferImportFormat"];
export type OfferImportLine = Schemas["OfferImportLine"];
export type OfferImportReport = Schemas["OfferImportReport"];
export type OfferPage = Schemas["OfferPage"];
export type OfferRefusal = Schemas["OfferRefusal"];
export type OfferRenewal = Schemas["OfferRenewal"];
export type OfferReview = Schemas["OfferReview"];
export type OfferSort = Schemas["OfferSort"];
export type OfferStatus = Schemas["OfferStatus"];
export type OfferSummary = Schemas["OfferSummary"];
export type OfferWidening = Schemas["OfferWidening"];
export type OpcoReference = Schemas["OpcoReference"];
export type OpcoReferencePage = Schemas["OpcoReferencePage"];
export type Order = Schemas["Order"];
export type OrderPage = Schemas["OrderPage"];
export type OrderStatus = Schemas["OrderStatus"];
export type Pack = Schemas["Pack"];
export type PackPage = Schemas["PackPage"];
export type Partner = Schemas["Partner"];
export type PartnerKind = Schemas["PartnerKind"];
export type PaymentReceived = Schemas["PaymentReceived"];
export type PersonChange = Schemas["PersonChange"];
export type Placement = Schemas["Placement"];
export type PlacementChange = Schemas["PlacementChange"];
export type PlacementPage = Schemas["PlacementPage"];
export type PlacementStatus = Schemas["PlacementStatus"];
export type PoolCandidate = Schemas["PoolCandidate"];
export type PoolCandidatePage = Schemas["PoolCandidatePage"];
export type PoolReceipt = Schemas["PoolReceipt"];
export type PostalAddress = Schemas["PostalAddress"];
export type Problem = Schemas["Problem"];
export type ProblemCode = Schemas["ProblemCode"];
export type ProgrammeFigures = Schemas["ProgrammeFigures"];
export type Question = Schemas["Question"];
export type QuestionSchema = Schemas["QuestionSchema"];
export type QuestionSet = Schemas["QuestionSet"];
export type Proposal = Schemas["Proposal"];
export type Quote = Schemas["Quote"];
export type Rectification = Schemas["Rectification"];
export type RectifiedField = Schemas["RectifiedField"];
export type ReferenceTable = Schemas["ReferenceTable"];
export type ReferenceValue = Schemas["ReferenceValue"];
export type ReferenceValuePage = Schemas["ReferenceValuePage"];
export type RemoteMode = Schemas["RemoteMode"];
export type RhythmCode = Schemas["RhythmCode"];
export type RomeReferencePage = Schemas["RomeReferencePage"];
export type Seller = Schemas["Seller"];
export type TrainingCentre = Schemas["TrainingCentre"];
export type Upload = Schemas["Upload"];
export type UploadedFiles = Schemas["UploadedFiles"];
export type Wishes = Schemas["Wishes"];

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
  department?: readonly DepartmentCode[];
  level?: readonly DiplomaLevelCode[];
  contract?: readonly OfferContractType[];
  remote?: readonly RemoteMode[];
  rhythm?: readonly RhythmCode[];
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
  sort?: OfferSort;
}

/** What a saved search narrows by: all that a search does, but not which page of it, nor in which order. */
export type AlertSearch = Omit<OfferSearch, "sort" | keyof PageRequest>;

/** A search that a visitor saves by e-mail. */
export type NewOfferAlert = Omit<Schemas["NewOfferAlert"], "query"> & { query: AlertSearch };

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
  format: OfferImportFormat;
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
  status?: OfferStatus;
}

export interface ReferenceValueSearch extends PageRequest {
  table?: ReferenceTable;
}

/** What narrows the applications. */
export interface ApplicationExportSearch {
  /** Words of the candidate's name, or the reference. */
  q?: string;
  offerId?: string;
  /** Whose page they came from. */
  sourcePartnerId?: string;
  status?: readonly ApplicationStatus[];
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
  department?: DepartmentCode;
  level?: DiplomaLevelCode;
  /** Who could start on this day or earlier, `YYYY-MM-DD`. */
  startsBefore?: string;
}

export interface DossierSearch extends PageRequest {
  applicationId?: string;
  status?: DossierStatus;
}

export interface EventSearch extends PageRequest {
  type?: EventType;
  /** The last event you have dealt with. */
  after?: string;
}

export interface PlacementSearch extends PageRequest {
  applicationId?: string;
  offerId?: string;
  status?: PlacementStatus;
}

/** The first and last month counted, `YYYY-MM`. */
export interface ProgrammeFiguresSearch {
  from?: string;
  to?: string;
}

export interface MailSearch extends PageRequest {
  status?: MailStatus;
}

export interface OrderSearch extends PageRequest {
  status?: OrderStatus;
}

export interface InvoiceSearch extends PageRequest {
  orderId?: string;
}
