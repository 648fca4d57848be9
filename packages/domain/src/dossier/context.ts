import type { Cents } from "../money.js";
import type { Diploma } from "./codes/diplomas.js";
import type { Dossier } from "./dossier.js";
import type { Finding } from "./finding.js";

/**
 * What the rules need besides the file. Registries are asked beforehand by whoever can wait for them:
 * a function that is missing, or answers nothing, leaves its rule silent.
 */
export interface DossierContext {
  /** ISO date. */
  today: string;
  /** `filing` also asks for what is still missing; `draft` judges what is there. */
  purpose: "draft" | "filing";
  isHoliday?: ((date: string) => boolean) | undefined;
  establishment?: ((siret: string) => EstablishmentAnswer | undefined) | undefined;
  agreement?: ((idcc: string) => AgreementAnswer | undefined) | undefined;
  /** Whether INSEE's list has this activity code. */
  isActivityKnown?: ((naf: string) => boolean | undefined) | undefined;
  certification?: ((rncp: string) => CertificationAnswer | undefined) | undefined;
  trainingCentre?: ((uai: string) => TrainingCentreAnswer | undefined) | undefined;
  minimumPay?: MinimumPay | undefined;
}

/** A rule: a pure function that says nothing of what it cannot see. */
export type Rule = (dossier: Dossier, context: DossierContext) => readonly Finding[];

export type EstablishmentAnswer =
  /** `legalCategory`: INSEE's four digits. */
  | { status: "open"; legalCategory?: string | undefined }
  | { status: "closed" }
  | { status: "not_found" }
  /** Its holder asked not to be published. */
  | { status: "undisclosed" }
  /** The register did not answer. */
  | { status: "unavailable" };

export type AgreementAnswer =
  | { status: "in_force"; opco?: string | undefined }
  | { status: "replaced"; by?: string | undefined }
  | { status: "unknown" };

export type CertificationAnswer =
  /** `diplomaCodes`: the education codes it goes with; empty when it has none. */
  { status: "active"; diplomaCodes: readonly string[] } | { status: "inactive" } | { status: "unknown" };

export interface TrainingCentreAnswer {
  /** Those the national register gives to this UAI. */
  sirets: readonly string[];
}

/** The legal minimum over the contract, as a pay schedule gives it: lines in order that cover each day once. */
export type MinimumPay = (input: MinimumPayInput) => readonly MinimumPayLine[];

export interface MinimumPayInput {
  birthDate: string;
  startsOn: string;
  endsOn: string;
  /** The year of the training cycle the contract begins in, 1 to 4. */
  firstTrainingYear: number;
  isDisabledWorker: boolean;
  /** The one aimed at, by its code. */
  diploma?: Diploma | undefined;
  idcc?: string | undefined;
  conventionalMinimumCents?: Cents | undefined;
}

export interface MinimumPayLine {
  /** First and last day, both included. */
  from: string;
  to: string;
  /** Due for a whole month at this line's rate. */
  monthlyCents: Cents;
  /** The SMIC of that month. */
  smicCents: Cents;
  legalRef: string;
}
