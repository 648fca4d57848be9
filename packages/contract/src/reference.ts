import { DEPARTMENT_CODES, type DepartmentCode } from "@alternance-kit/domain/departments";
import * as z from "zod";
import { Localized, MAX_PAGE_SIZE, pageOf } from "./common.js";
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

export const CommuneReferencePage = pageOf("CommuneReferencePage", CommuneReference);
export type CommuneReferencePage = z.output<typeof CommuneReferencePage>;
export const RomeReferencePage = pageOf("RomeReferencePage", RomeReference);
export type RomeReferencePage = z.output<typeof RomeReferencePage>;
export const DiplomaLevelReferencePage = pageOf("DiplomaLevelReferencePage", DiplomaLevelReference);
export type DiplomaLevelReferencePage = z.output<typeof DiplomaLevelReferencePage>;
export const DepartmentReferencePage = pageOf("DepartmentReferencePage", DepartmentReference);
export type DepartmentReferencePage = z.output<typeof DepartmentReferencePage>;
