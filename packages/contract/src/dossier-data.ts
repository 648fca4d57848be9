import { CONTRACT_KINDS } from "@alternance-kit/domain/dossier-codes/contract-kinds";
import { CONTRACT_MODES } from "@alternance-kit/domain/dossier-codes/contract-modes";
import { DEROGATIONS } from "@alternance-kit/domain/dossier-codes/derogations";
import { DIPLOMAS } from "@alternance-kit/domain/dossier-codes/diplomas";
import { EMPLOYER_KINDS } from "@alternance-kit/domain/dossier-codes/employer-kinds";
import { LAST_CLASSES } from "@alternance-kit/domain/dossier-codes/last-classes";
import { MENTOR_LEVELS } from "@alternance-kit/domain/dossier-codes/mentor-levels";
import { NATIONALITIES } from "@alternance-kit/domain/dossier-codes/nationalities";
import { PAY_BASES } from "@alternance-kit/domain/dossier-codes/pay-bases";
import { SECTORS } from "@alternance-kit/domain/dossier-codes/sectors";
import { SEXES } from "@alternance-kit/domain/dossier-codes/sexes";
import { SITUATIONS } from "@alternance-kit/domain/dossier-codes/situations";
import { SOCIAL_SCHEMES } from "@alternance-kit/domain/dossier-codes/social-schemes";
import { SPECIFIC_EMPLOYERS } from "@alternance-kit/domain/dossier-codes/specific-employers";
import { checkNir } from "@alternance-kit/domain/nir";
import * as z from "zod";
import { line } from "./common.js";

/** The codes of one of the form's lists. */
const codesOf = <Code extends string>({ codes }: { codes: Readonly<Record<Code, unknown>> }) =>
  z.enum(Object.keys(codes) as [Code, ...Code[]]); // Safe: no list is empty.

// A draft holds what was typed, right or wrong: the rules say what is wrong with it. These only keep a box from holding a book.
const short = line(0, 40).optional();
const text = line(0, 160).optional();
const long = line(0, 400).optional();
const email = line(0, 254).optional();
const yesOrNo = z.boolean().optional();
const number = z.number().min(0).max(1_000_000).optional();
const cents = z.int().min(0).max(100_000_000).optional();
const day = line(0, 40).optional().meta({ description: "`YYYY-MM-DD`", example: "2027-09-01" });

/** A social security number as typed; answered, in an export only, as 13 or 15 characters. It is refused when it is not a possible one. */
const Nir = z
  .string()
  .trim()
  .max(40)
  .transform((input, ctx) => {
    const verdict = checkNir(input);
    if (verdict.ok) return verdict.value;
    ctx.addIssue({
      code: "custom",
      message: "The 13 characters of the social security number, and its key of two digits",
      params: { fieldCode: verdict.reason },
    });
    return z.NEVER;
  })
  .meta({ description: "Kept encrypted. Shown by an export only" });

const Address = z
  .strictObject({
    number: short,
    repetition: short,
    street: text,
    extra: text,
    postalCode: short,
    city: text,
    country: text,
  })
  .meta({ id: "DossierAddress" });
const address = Address.optional();

const Diploma = codesOf(DIPLOMAS).meta({ id: "DossierDiploma", description: "The first digit is the level" });
const diploma = Diploma.optional();

const Employer = z
  .strictObject({
    sector: codesOf(SECTORS).optional(),
    siret: short,
    name: long,
    address,
    phone: short,
    email,
    kind: codesOf(EMPLOYER_KINDS).optional(),
    specificKind: codesOf(SPECIFIC_EMPLOYERS).optional(),
    naf: short,
    headcount: number,
    idcc: short,
    agreementName: long,
    opco: text,
  })
  .meta({ id: "DossierEmployer" });

const LegalRepresentative = z
  .strictObject({ name: text, email, hasSameAddress: yesOrNo, address })
  .meta({ id: "DossierLegalRepresentative" });

const Apprentice = z
  .strictObject({
    lastName: text,
    usedName: text,
    firstName: text,
    sex: codesOf(SEXES).optional(),
    birthDate: day,
    birthCity: text,
    birthDepartment: short,
    nir: Nir.optional(),
    nationality: codesOf(NATIONALITIES).optional(),
    socialScheme: codesOf(SOCIAL_SCHEMES).optional(),
    address,
    phone: short,
    email,
    hasBusinessProject: yesOrNo,
    isTopAthlete: yesOrNo,
    isDisabledWorker: yesOrNo,
    hasDisabilityEquivalence: yesOrNo,
    hasDisabledWorkerRights: yesOrNo,
    situationBefore: codesOf(SITUATIONS).optional(),
    lastDiplomaPrepared: diploma,
    lastClass: codesOf(LAST_CLASSES).optional(),
    lastDiplomaTitle: long,
    highestDiploma: diploma,
    isEmancipated: yesOrNo,
    legalRepresentative: LegalRepresentative.optional(),
  })
  .meta({ id: "DossierApprentice" });

const Mentor = z
  .strictObject({
    lastName: text,
    firstName: text,
    birthDate: day,
    job: text,
    level: codesOf(MENTOR_LEVELS).optional(),
    diploma: long,
    email,
  })
  .meta({ id: "DossierMentor" });

const PayPeriod = z
  .strictObject({
    year: number,
    startsOn: day,
    endsOn: day,
    percent: number,
    base: codesOf(PAY_BASES).optional(),
  })
  .meta({ id: "DossierPayPeriod" });

const Contract = z
  .strictObject({
    mode: codesOf(CONTRACT_MODES).optional(),
    kind: codesOf(CONTRACT_KINDS).optional(),
    derogation: codesOf(DEROGATIONS).optional(),
    previousNumber: short,
    previousEndedOn: day,
    followsFailedExam: yesOrNo,
    signedOn: day,
    startsOn: day,
    practicalTrainingStartsOn: day,
    endsOn: day,
    amendmentEffectiveOn: day,
    weeklyHours: number,
    weeklyMinutes: number,
    hasDangerousWork: yesOrNo,
    conventionalMinimumCents: cents,
    grossAtHireCents: cents,
    pay: z.array(PayPeriod).max(8).optional(),
    pensionFund: text,
    hasBenefitsInKind: yesOrNo,
    mealCents: cents,
    housingCents: cents,
    hasOtherBenefit: yesOrNo,
  })
  .meta({ id: "DossierContract" });

const TrainingPlace = z
  .strictObject({ siret: short, uai: short, name: long, address })
  .meta({ id: "DossierTrainingPlace" });

const Training = z
  .strictObject({
    isCompanyCentre: yesOrNo,
    centre: TrainingPlace.optional(),
    isCentreMainPlace: yesOrNo,
    place: TrainingPlace.optional(),
    rncp: short,
    diplomaCode: short,
    title: long,
    diploma,
    startsOn: day,
    endsOn: day,
    hours: number,
    remoteHours: number,
  })
  .meta({ id: "DossierTraining" });

const Attestations = z
  .strictObject({ mentorsAreEligible: yesOrNo, documentsAreHeld: yesOrNo, signedAt: text })
  .meta({ id: "DossierAttestations" });

export const Dossier = z
  .strictObject({
    employer: Employer.optional(),
    apprentice: Apprentice.optional(),
    mentors: z.array(Mentor).max(2).optional(),
    contract: Contract.optional(),
    training: Training.optional(),
    attestations: Attestations.optional(),
  })
  .meta({
    id: "Dossier",
    description:
      "What the form of an apprenticeship contract asks (CERFA 10103*14). Everything may still be missing; codes are the form's, amounts are in cents, dates `YYYY-MM-DD`.",
  });
export type Dossier = z.output<typeof Dossier>;
