import { DEPARTMENT_CODES, type DepartmentCode } from "@alternance-kit/domain/departments";
import { OPCOS, type OpcoId } from "@alternance-kit/domain/tables/opcos";
import * as z from "zod";
import { DateOnly, Localized, MAX_PAGE_SIZE, pageOf } from "./common.js";
import { IdccCode, RncpCode } from "./dated.js";
import { Npec } from "./npec.js";
import { DepartmentCodeSchema, DiplomaLevelCode } from "./offer.js";

const departmentCodes = DEPARTMENT_CODES as [DepartmentCode, ...DepartmentCode[]];

/** The query of a list that is too long to be shown whole. */
export const ReferenceQuery = z.strictObject({
  q: z
    .string()
    .trim()
    .max(100)
    .default("")
    .meta({ description: "The start of a name or of a code; accents and case are ignored" }),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(10),
});

export const CommuneReference = z
  .strictObject({
    code: z.string().meta({ description: "INSEE code", example: "31555" }),
    name: z.string(),
    postalCodes: z.array(z.string()),
    departmentCode: z.enum(departmentCodes),
  })
  .meta({ id: "CommuneReference" });
export type CommuneReference = z.output<typeof CommuneReference>;

export const RomeReference = z
  .strictObject({ code: z.string().meta({ example: "M1855" }), label: z.string() })
  .meta({ id: "RomeReference" });
export type RomeReference = z.output<typeof RomeReference>;

export const DiplomaLevelReference = z
  .strictObject({ level: DiplomaLevelCode, label: Localized })
  .meta({ id: "DiplomaLevelReference" });

export const DepartmentReference = z
  .strictObject({ code: DepartmentCodeSchema, name: z.string() })
  .meta({ id: "DepartmentReference" });

// Safe: the keys of the table are the ids.
const opcoIds = Object.keys(OPCOS) as [OpcoId, ...OpcoId[]];
const OpcoCode = z.enum(opcoIds).meta({ id: "OpcoId" });

export const OpcoReference = z
  .strictObject({
    id: OpcoCode,
    name: z.string(),
    siren: z.string(),
    code: z.string().meta({ description: "France compétences' code" }),
    isCodeInferred: z.boolean().meta({ description: "The code was deduced from the others, not read" }),
  })
  .meta({ id: "OpcoReference" });
export type OpcoReference = z.output<typeof OpcoReference>;

export const IdccReference = z
  .strictObject({
    idcc: IdccCode,
    opco: z.strictObject({ id: OpcoCode, name: z.string() }),
    source: z.string(),
    tableDate: DateOnly.meta({
      description:
        "The day of the table: the older, the more an establishment's own answer is to be preferred",
    }),
    isAddedSince: z.boolean().meta({ description: "The agreement is younger than the table" }),
    checkedOn: DateOnly,
  })
  .meta({ id: "IdccReference" });
export type IdccReference = z.output<typeof IdccReference>;

/** `idcc` asks for the level of funding in that branch, `on` for the one of contracts concluded that day. */
export const CertificationQuery = ReferenceQuery.extend({
  idcc: IdccCode.optional(),
  on: DateOnly.optional().meta({ description: "Day the contract is concluded; today unless given" }),
});
export type CertificationQuery = z.output<typeof CertificationQuery>;

export const CertificationReference = z
  .strictObject({
    rncp: RncpCode,
    title: z.string(),
    level: DiplomaLevelCode,
    certifier: z.string().nullable(),
    validUntil: DateOnly.nullable().meta({
      description: "Last day of its registration; null when not known",
    }),
    isValidityVerified: z.boolean(),
    npec: Npec,
    source: z.string(),
    checkedOn: DateOnly,
  })
  .meta({ id: "CertificationReference" });
export type CertificationReference = z.output<typeof CertificationReference>;

export const CommuneReferencePage = pageOf("CommuneReferencePage", CommuneReference);
export type CommuneReferencePage = z.output<typeof CommuneReferencePage>;
export const RomeReferencePage = pageOf("RomeReferencePage", RomeReference);
export type RomeReferencePage = z.output<typeof RomeReferencePage>;
export const DiplomaLevelReferencePage = pageOf("DiplomaLevelReferencePage", DiplomaLevelReference);
export type DiplomaLevelReferencePage = z.output<typeof DiplomaLevelReferencePage>;
export const DepartmentReferencePage = pageOf("DepartmentReferencePage", DepartmentReference);
export type DepartmentReferencePage = z.output<typeof DepartmentReferencePage>;
export const OpcoReferencePage = pageOf("OpcoReferencePage", OpcoReference);
export type OpcoReferencePage = z.output<typeof OpcoReferencePage>;
export const IdccReferencePage = pageOf("IdccReferencePage", IdccReference);
export type IdccReferencePage = z.output<typeof IdccReferencePage>;
export const CertificationReferencePage = pageOf("CertificationReferencePage", CertificationReference);
export type CertificationReferencePage = z.output<typeof CertificationReferencePage>;
