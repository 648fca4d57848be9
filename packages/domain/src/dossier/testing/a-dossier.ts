import type { DossierContext, Rule } from "../context.js";
import type { Address, Dossier, Mentor, PayPeriod } from "../dossier.js";

/** A file that can be sent on 1 September 2026: a two-year master, begun at 21, paid the legal minimum. */
export const aDossier = (change: Dossier = {}): Dossier => merge(WHOLE, change);

export const aContext = (change: Partial<DossierContext> = {}): DossierContext => ({
  today: "2026-09-01",
  purpose: "draft",
  ...change,
});

/** What a rule has to say, as `error contract.endsOn contract_too_short`, of the whole file so changed. */
export const judge = (
  rule: Rule,
  change: Dossier = {},
  context: Partial<DossierContext> = {},
): readonly string[] =>
  rule(aDossier(change), aContext(context)).map(({ severity, path, code }) => `${severity} ${path} ${code}`);

/** The same, of a file that holds nothing else. */
export const judgeOnly = (
  rule: Rule,
  dossier: Dossier,
  context: Partial<DossierContext> = {},
): readonly string[] =>
  rule(dossier, aContext(context)).map(({ severity, path, code }) => `${severity} ${path} ${code}`);

export const aMentor = (change: Mentor = {}): Mentor => ({
  lastName: "Hopper",
  firstName: "Grace",
  birthDate: "1986-12-09",
  job: "Lead developer",
  level: "7",
  diploma: "Master informatique",
  email: "grace.hopper@example.org",
  ...change,
});

export const aPayPeriod = (change: PayPeriod = {}): PayPeriod => ({
  year: 1,
  startsOn: "2026-09-01",
  endsOn: "2027-08-31",
  percent: 53,
  base: "smic",
  ...change,
});

const anAddress = (change: Address = {}): Address => ({
  number: "12",
  street: "rue des Lois",
  postalCode: "31000",
  city: "Toulouse",
  ...change,
});

const WHOLE: Dossier = {
  employer: {
    sector: "private",
    siret: "73282932000074",
    name: "Atelier logiciel",
    address: anAddress(),
    phone: "+33561000000",
    email: "rh@atelier.example",
    kind: "12",
    specificKind: "0",
    naf: "62.01Z",
    headcount: 42,
    idcc: "1486",
    agreementName: "Bureaux d’études techniques (Syntec)",
  },
  apprentice: {
    lastName: "Lovelace",
    firstName: "Ada",
    sex: "F",
    birthDate: "2005-04-12",
    birthCity: "Toulouse",
    birthDepartment: "31",
    nir: "205043155512354",
    nationality: "1",
    socialScheme: "2",
    address: anAddress({ number: "3", repetition: "bis" }),
    phone: "+33612345678",
    email: "ada@example.org",
    hasBusinessProject: false,
    isTopAthlete: false,
    isDisabledWorker: false,
    situationBefore: "3",
    lastDiplomaPrepared: "63",
    lastClass: "01",
    lastDiplomaTitle: "Licence informatique",
    highestDiploma: "63",
  },
  mentors: [aMentor()],
  contract: {
    mode: "1",
    kind: "11",
    signedOn: "2026-08-24",
    startsOn: "2026-09-01",
    practicalTrainingStartsOn: "2026-09-01",
    endsOn: "2028-08-31",
    weeklyHours: 35,
    weeklyMinutes: 0,
    hasDangerousWork: false,
    grossAtHireCents: 98_952,
    pay: [aPayPeriod(), aPayPeriod({ year: 2, startsOn: "2027-09-01", endsOn: "2028-08-31", percent: 61 })],
    pensionFund: "AG2R Agirc-Arrco",
    hasBenefitsInKind: false,
  },
  training: {
    isCompanyCentre: false,
    centre: {
      siret: "30326504500011",
      uai: "0311384L",
      name: "CFA de démonstration",
      address: anAddress(),
    },
    isCentreMainPlace: true,
    rncp: "RNCP37680",
    diplomaCode: "13532601",
    title: "Master informatique",
    diploma: "73",
    startsOn: "2026-09-07",
    endsOn: "2028-07-05",
    hours: 1_100,
    remoteHours: 100,
  },
  attestations: { mentorsAreEligible: true, documentsAreHeld: true, signedAt: "Toulouse" },
};

/** `change` over `base`, part by part; lists are replaced. */
function merge(base: Dossier, change: Dossier): Dossier {
  return mergeParts(base, change) as Dossier; // Safe: both are files, and a part keeps its kind.
}

function mergeParts(base: unknown, change: unknown): unknown {
  if (!isPart(base) || !isPart(change)) return change;
  const merged: Record<string, unknown> = { ...base };
  for (const [part, value] of Object.entries(change)) merged[part] = mergeParts(base[part], value);
  return merged;
}

const isPart = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
