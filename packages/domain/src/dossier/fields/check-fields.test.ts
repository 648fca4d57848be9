import { expect, test } from "vitest";
import type { Dossier } from "../dossier.js";
import { aContext, aDossier, aMentor, aPayPeriod } from "../testing/a-dossier.js";
import { checkFields } from "./check-fields.js";
import { FIELDS } from "./fields.js";

const judged = (change: Dossier, purpose: "draft" | "filing" = "draft") =>
  checkFields(aDossier(change), aContext({ purpose })).map(
    ({ severity, path, code }) => `${severity} ${path} ${code}`,
  );

/** A file as it comes over the wire, before its types are known. */
const untyped = (dossier: unknown): Dossier => dossier as Dossier; // Safe: the fields judge every kind of value.

test("each box is named once, in both languages", () => {
  const paths = FIELDS.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const { label } of FIELDS) {
    expect(label.fr).toMatch(/^\S.*\S$/);
    expect(label.en).toMatch(/^\S.*\S$/);
  }
});

test("a needed box is asked for at filing, by its name, and not of a draft", () => {
  const change = { employer: { name: " " } };
  expect(judged(change)).toEqual([]);
  const [finding] = checkFields(aDossier(change), aContext({ purpose: "filing" }));
  expect(finding).toEqual({
    path: "employer.name",
    code: "field_required",
    severity: "error",
    legalRef: "CERFA 10103*14",
    message: { fr: "Renseignez « Dénomination de l’employeur ».", en: "Fill in “Employer’s name”." },
  });
});

test("the place of teaching is asked for when it is not the centre", () => {
  expect(judged({ training: { isCentreMainPlace: true } }, "filing")).toEqual([]);
  expect(judged({ training: { isCentreMainPlace: false } }, "filing")).toEqual(
    ["siret", "name", "address.street", "address.postalCode", "address.city"].map(
      (part) => `error training.place.${part} field_required`,
    ),
  );
});

test("pay has a line at least, and a line begun is to be finished", () => {
  expect(judged({ contract: { pay: undefined } }, "filing")).toEqual(["error contract.pay field_required"]);
  expect(judged({ contract: { pay: [] } }, "filing")).toEqual(["error contract.pay field_required"]);
  expect(judged({ contract: { pay: [] } })).toEqual([]);
  expect(judged({ contract: { pay: [aPayPeriod({ percent: undefined })] } }, "filing")).toEqual([
    "error contract.pay.0.percent field_required",
  ]);
});

test("the first mentor's boxes are needed, the second's are not", () => {
  expect(judged({ mentors: [aMentor({ job: undefined }), {}] }, "filing")).toEqual([
    "error mentors.0.job field_required",
  ]);
});

test.each([
  ["employer.name", { employer: { name: "A".repeat(80) } }, []],
  ["employer.name", { employer: { name: "A".repeat(81) } }, ["field_too_long"]],
  ["employer.name", { employer: { name: 12 } }, ["field_malformed"]],
  ["apprentice.lastName", { apprentice: { lastName: "d’Ormesson-Le Goff" } }, []],
  ["apprentice.lastName", { apprentice: { lastName: "Łukasiewicz" } }, []],
  ["apprentice.lastName", { apprentice: { lastName: "Lovelace 2" } }, ["field_malformed"]],
  ["apprentice.lastName", { apprentice: { lastName: "A".repeat(81) } }, ["field_too_long"]],
  ["apprentice.lastName", { apprentice: { lastName: ["Ada"] } }, ["field_malformed"]],
  ["employer.email", { employer: { email: "rh@atelier" } }, ["field_malformed"]],
  ["employer.email", { employer: { email: 1 } }, ["field_malformed"]],
  ["employer.phone", { employer: { phone: "05 61 00 00 00" } }, []],
  ["employer.phone", { employer: { phone: "05 61" } }, ["field_malformed"]],
  ["employer.phone", { employer: { phone: 561000000 } }, ["field_malformed"]],
  ["employer.address.number", { employer: { address: { number: "0" } } }, ["field_malformed"]],
  ["employer.address.number", { employer: { address: { number: "01" } } }, ["field_malformed"]],
  ["employer.address.number", { employer: { address: { number: 12 } } }, ["field_malformed"]],
  ["employer.address.postalCode", { employer: { address: { postalCode: "3100" } } }, ["field_malformed"]],
  ["employer.address.postalCode", { employer: { address: { postalCode: 31000 } } }, ["field_malformed"]],
  ["apprentice.birthDate", { apprentice: { birthDate: "2005-02-30" } }, ["field_malformed"]],
  ["apprentice.birthDate", { apprentice: { birthDate: 2005 } }, ["field_malformed"]],
  ["apprentice.birthDepartment", { apprentice: { birthDepartment: "974" } }, []],
  ["apprentice.birthDepartment", { apprentice: { birthDepartment: "20" } }, ["field_malformed"]],
  ["apprentice.isTopAthlete", { apprentice: { isTopAthlete: "non" } }, ["field_malformed"]],
  ["contract.pay", { contract: { pay: "53 %" } }, ["field_malformed"]],
  ["employer.headcount", { employer: { headcount: 0 } }, []],
  ["employer.headcount", { employer: { headcount: -1 } }, ["field_out_of_range"]],
  ["employer.headcount", { employer: { headcount: 10_000_000 } }, ["field_out_of_range"]],
  ["employer.headcount", { employer: { headcount: 1.5 } }, ["field_malformed"]],
  ["employer.headcount", { employer: { headcount: "42" } }, ["field_malformed"]],
  ["contract.weeklyMinutes", { contract: { weeklyMinutes: 59 } }, []],
  ["contract.weeklyMinutes", { contract: { weeklyMinutes: 60 } }, ["field_out_of_range"]],
  ["contract.pay.0.percent", { contract: { pay: [aPayPeriod({ percent: 53.5 })] } }, []],
  ["contract.pay.0.percent", { contract: { pay: [aPayPeriod({ percent: 0.53 })] } }, ["field_out_of_range"]],
  [
    "contract.pay.0.percent",
    { contract: { pay: [{ ...aPayPeriod(), percent: "53" }] } },
    ["field_malformed"],
  ],
  ["contract.mealCents", { contract: { mealCents: 0 } }, []],
  ["contract.mealCents", { contract: { mealCents: -1 } }, ["field_malformed"]],
  ["contract.mealCents", { contract: { mealCents: 5.4 } }, ["field_malformed"]],
  ["training.diplomaCode", { training: { diplomaCode: "26X31015" } }, []],
  ["training.diplomaCode", { training: { diplomaCode: "36T3120" } }, ["field_malformed"]],
  ["training.hours", { training: { hours: 0 } }, ["field_out_of_range"]],
  ["training.hours", { training: { hours: 9_999 } }, []],
  ["training.hours", { training: { hours: 10_000 } }, ["field_out_of_range"]],
  ["employer.kind", { employer: { kind: "17" } }, ["field_unknown_code"]],
  ["employer.kind", { employer: { kind: 12 } }, ["field_unknown_code"]],
  ["apprentice.sex", { apprentice: { sex: "toString" } }, ["field_unknown_code"]],
  ["apprentice.highestDiploma", { apprentice: { highestDiploma: "toString" } }, ["field_unknown_code"]],
] as const)("%s of %j", (path, change, codes) => {
  expect(judged(untyped(change))).toEqual(codes.map((code) => `error ${path} ${code}`));
});

test("a code of the earlier form is a warning that names its successors", () => {
  const dossier = aDossier(untyped({ apprentice: { highestDiploma: "74" } }));
  expect(checkFields(dossier, aContext())).toMatchObject([
    {
      path: "apprentice.highestDiploma",
      code: "field_former_code",
      severity: "warning",
      message: {
        fr: "« Diplôme ou titre le plus élevé obtenu » porte un code d’une version antérieure du formulaire : choisissez 75 ou 76.",
        en: "“Highest diploma held” has a code of an earlier form: choose 75 or 76.",
      },
    },
  ]);
});

test("an apprentice who lives abroad has another country's postal code", () => {
  const living = (country: string | undefined, postalCode: unknown) =>
    judged(untyped({ apprentice: { address: { country, postalCode } } }));
  const refused = ["error apprentice.address.postalCode field_malformed"];
  expect(living("Espagne", "AD500")).toEqual([]);
  expect(living("Espagne", "1234567890123")).toEqual(["error apprentice.address.postalCode field_too_long"]);
  expect(living("France", "AD500")).toEqual(refused);
  expect(living(undefined, "AD500")).toEqual(refused);
  expect(living("France", "31000")).toEqual([]);
});

test("identifiers are left to the rules that know them", () => {
  expect(judged({ employer: { siret: "1", naf: "1", idcc: "x" }, apprentice: { nir: "1" } })).toEqual([]);
});
