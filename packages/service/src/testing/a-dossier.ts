import type { Dossier } from "@alternance-kit/contract/dossier-data";

/** A possible social security number, of a woman born in Toulouse in April 2005. */
export const NIR = "205043155512354";
export const CENTRE_SIRET = "30326504500011";

const anAddress = (): NonNullable<NonNullable<Dossier["employer"]>["address"]> => ({
  number: "12",
  street: "rue des Lois",
  postalCode: "31000",
  city: "Toulouse",
});

/** A file that can be signed and sent from 24 August 2026: a two-year master, paid the legal minimum. Parts given take the place of its own. */
export const aDossier = (parts: Dossier = {}): Dossier => ({
  employer: {
    sector: "private",
    siret: "73282932000074",
    name: "Garonne Numérique",
    address: anAddress(),
    phone: "+33561000000",
    email: "rh@garonne.example",
    kind: "12",
    specificKind: "0",
    naf: "62.01Z",
    headcount: 42,
    idcc: "0573",
    agreementName: "Commerces de gros",
  },
  apprentice: {
    lastName: "Lovelace",
    firstName: "Ada",
    sex: "F",
    birthDate: "2005-04-12",
    birthCity: "Toulouse",
    birthDepartment: "31",
    nir: NIR,
    nationality: "1",
    socialScheme: "2",
    address: anAddress(),
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
  mentors: [
    {
      lastName: "Hopper",
      firstName: "Grace",
      birthDate: "1986-12-09",
      job: "Lead developer",
      level: "7",
      diploma: "Master informatique",
      email: "grace.hopper@example.org",
    },
  ],
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
    pay: [
      { year: 1, startsOn: "2026-09-01", endsOn: "2027-08-31", percent: 53, base: "smic" },
      { year: 2, startsOn: "2027-09-01", endsOn: "2028-08-31", percent: 61, base: "smic" },
    ],
    pensionFund: "AG2R Agirc-Arrco",
    hasBenefitsInKind: false,
  },
  training: {
    isCompanyCentre: false,
    centre: { siret: CENTRE_SIRET, uai: "0311384L", name: "CFA des Pyrénées", address: anAddress() },
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
  ...parts,
});
