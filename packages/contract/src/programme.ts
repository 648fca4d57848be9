import * as z from "zod";
import type { ApplicationStatus } from "./application.js";
import { idOf } from "./common.js";
import { DepartmentCodeSchema } from "./offer.js";

const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ example: "2026-11" });

const byStatus = {
  received: z.int(),
  screening: z.int(),
  interview: z.int(),
  offered: z.int(),
  placed: z.int(),
  declined: z.int(),
  withdrawn: z.int(),
  expired: z.int(),
} satisfies Record<ApplicationStatus, z.ZodInt>;
const ByStatus = z.strictObject(byStatus).meta({
  id: "ApplicationCounts",
  description: "Where the applications stand; an erased one, where it stood",
});

const counts = {
  received: z.int().meta({ description: "Applications received, those erased since included" }),
  byStatus: ByStatus,
  placements: z.int().meta({ description: "Placements made" }),
};

export const ProgrammeFigures = z
  .strictObject({
    ...counts,
    byMonth: z.array(z.strictObject({ month: Month, ...counts })),
    bySource: z
      .array(z.strictObject({ partnerId: idOf("par"), partnerName: z.string(), ...counts }))
      .meta({ description: "By whose page they came from" }),
    byDepartment: z.array(z.strictObject({ departmentCode: DepartmentCodeSchema, ...counts })),
  })
  .meta({
    id: "ProgrammeFigures",
    description:
      "Counts only. An application counts in the month it was received, a placement in the month it was made; months are of UTC.",
  });
export type ProgrammeFigures = z.output<typeof ProgrammeFigures>;

export const ProgrammeFiguresQuery = z
  .strictObject({
    from: Month.optional().meta({ description: "The first month counted; all there are unless said" }),
    to: Month.optional().meta({ description: "The last month counted" }),
  })
  .meta({ id: "ProgrammeFiguresQuery" });
export type ProgrammeFiguresQuery = z.output<typeof ProgrammeFiguresQuery>;
