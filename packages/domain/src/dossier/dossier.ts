import type { Cents } from "../money.js";
import type { ContractKind } from "./codes/contract-kinds.js";
import type { ContractMode } from "./codes/contract-modes.js";
import type { Derogation } from "./codes/derogations.js";
import type { Diploma } from "./codes/diplomas.js";
import type { EmployerKind } from "./codes/employer-kinds.js";
import type { LastClass } from "./codes/last-classes.js";
import type { MentorLevel } from "./codes/mentor-levels.js";
import type { Nationality } from "./codes/nationalities.js";
import type { PayBase } from "./codes/pay-bases.js";
import type { Sector } from "./codes/sectors.js";
import type { Sex } from "./codes/sexes.js";
import type { Situation } from "./codes/situations.js";
import type { SocialScheme } from "./codes/social-schemes.js";
import type { SpecificEmployer } from "./codes/specific-employers.js";

/** Every part may still be missing: a file is filled over weeks by several people. */
type Draft<Whole> = { readonly [Part in keyof Whole]?: Whole[Part] | undefined };

/**
 * What an apprenticeship contract's form asks (CERFA 10103*14, in force since 2025-07-01), as plain data.
 * Dates are ISO days; amounts are in cents; identifiers are kept as `checkX` gives them, or as typed while they are wrong.
 */
export type Dossier = Draft<{
  employer: Employer;
  apprentice: Apprentice;
  /** One, or two when they share the work. */
  mentors: readonly Mentor[];
  contract: Contract;
  training: Training;
  attestations: Attestations;
}>;

export type Address = Draft<{
  number: string;
  /** "bis", "ter", "A"… */
  repetition: string;
  street: string;
  extra: string;
  postalCode: string;
  city: string;
  /** Only for an apprentice who lives abroad. */
  country: string;
}>;

export type Employer = Draft<{
  sector: Sector;
  /** Of the establishment where the contract is performed. */
  siret: string;
  name: string;
  address: Address;
  phone: string;
  email: string;
  kind: EmployerKind;
  specificKind: SpecificEmployer;
  naf: string;
  /** Of the whole company (Code de la sécurité sociale, L130-1). */
  headcount: number;
  idcc: string;
  agreementName: string;
  /** The name of the OPCO the file is sent to; not a box of the form. */
  opco: string;
}>;

export type Apprentice = Draft<{
  lastName: string;
  usedName: string;
  firstName: string;
  sex: Sex;
  birthDate: string;
  birthCity: string;
  /** `99` for someone born abroad. */
  birthDepartment: string;
  /** Optional on the form. Never to be logged nor put in a message. */
  nir: string;
  nationality: Nationality;
  socialScheme: SocialScheme;
  address: Address;
  phone: string;
  email: string;
  hasBusinessProject: boolean;
  isTopAthlete: boolean;
  isDisabledWorker: boolean;
  /** 15 to 20 years old, with the AEEH, the PCH or a PPS: counts as recognised (L5213-2). */
  hasDisabilityEquivalence: boolean;
  /** One of L5212-13's other beneficiaries, to whom the same provisions apply (L5212-13-1). */
  hasDisabledWorkerRights: boolean;
  situationBefore: Situation;
  lastDiplomaPrepared: Diploma;
  lastClass: LastClass;
  lastDiplomaTitle: string;
  highestDiploma: Diploma;
  /** A minor freed from parental authority signs alone. */
  isEmancipated: boolean;
  legalRepresentative: LegalRepresentative;
}>;

export type LegalRepresentative = Draft<{
  name: string;
  email: string;
  hasSameAddress: boolean;
  address: Address;
}>;

export type Mentor = Draft<{
  lastName: string;
  firstName: string;
  birthDate: string;
  job: string;
  level: MentorLevel;
  diploma: string;
  email: string;
}>;

export type Contract = Draft<{
  mode: ContractMode;
  kind: ContractKind;
  derogation: Derogation;
  /** The deposit number of the contract this one follows or amends. */
  previousNumber: string;
  /** When the contract this one follows ended or was broken; not a box of the form, asked for the age limit (D6222-1). */
  previousEndedOn: string;
  /** A new contract to sit a failed exam again with another employer (L6222-11); not a box of the form. */
  followsFailedExam: boolean;
  signedOn: string;
  startsOn: string;
  practicalTrainingStartsOn: string;
  endsOn: string;
  amendmentEffectiveOn: string;
  weeklyHours: number;
  /** Beside the hours: 0 to 59. */
  weeklyMinutes: number;
  hasDangerousWork: boolean;
  /** The collective agreement's monthly minimum for the job. */
  conventionalMinimumCents: Cents;
  grossAtHireCents: Cents;
  /** At most eight: two in each year. */
  pay: readonly PayPeriod[];
  pensionFund: string;
  hasBenefitsInKind: boolean;
  /** For each meal. */
  mealCents: Cents;
  /** For each month. */
  housingCents: Cents;
  hasOtherBenefit: boolean;
}>;

export type PayPeriod = Draft<{
  /** Of the training cycle, 1 to 4: the line of the form. */
  year: number;
  startsOn: string;
  endsOn: string;
  /** 43 for 43 %. */
  percent: number;
  base: PayBase;
}>;

export type Training = Draft<{
  isCompanyCentre: boolean;
  centre: TrainingPlace;
  isCentreMainPlace: boolean;
  /** Where most of the teaching takes place, when it is not the centre itself. */
  place: TrainingPlace;
  rncp: string;
  /** Eight characters of the ministry of education. */
  diplomaCode: string;
  title: string;
  diploma: Diploma;
  startsOn: string;
  /** Of the last exam. */
  endsOn: string;
  hours: number;
  /** Among the hours, those taught at a distance. */
  remoteHours: number;
}>;

export type TrainingPlace = Draft<{
  siret: string;
  uai: string;
  name: string;
  address: Address;
}>;

export type Attestations = Draft<{
  /** The employer attests that each mentor meets the conditions (R6222-3). */
  mentorsAreEligible: boolean;
  /** The employer attests to hold the documents that the deposit asks for. */
  documentsAreHeld: boolean;
  /** "Fait à". */
  signedAt: string;
}>;
