import { expect, test } from "vitest";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { rightToWorkIsChecked } from "./nationality.js";

const PERMIT = "warning apprentice.nationality work_permit_to_check";
const AT_18 = "warning contract.endsOn residence_permit_at_18";

test.each([
  ["1", []],
  ["2", []],
  ["3", [PERMIT]],
  [undefined, []],
] as const)("nationality %s", (nationality, findings) => {
  expect(judge(rightToWorkIsChecked, { apprentice: { nationality } })).toEqual(findings);
});

test.each([
  ["18 on the first day", "2008-09-01", [PERMIT]],
  ["18 the day after the first", "2008-09-02", [PERMIT, AT_18]],
  ["18 on the last day", "2010-08-31", [PERMIT, AT_18]],
  ["18 the day after the last", "2010-09-01", [PERMIT]],
] as const)("someone from outside the Union who turns %s", (_case, birthDate, findings) => {
  expect(judge(rightToWorkIsChecked, { apprentice: { nationality: "3", birthDate } })).toEqual(findings);
});

test("without dates only the permit is recalled", () => {
  expect(judgeOnly(rightToWorkIsChecked, { apprentice: { nationality: "3" } })).toEqual([PERMIT]);
  const apprentice = { nationality: "3", birthDate: "2010-01-01" } as const;
  expect(judgeOnly(rightToWorkIsChecked, { apprentice })).toEqual([PERMIT]);
  expect(judgeOnly(rightToWorkIsChecked, { apprentice, contract: { startsOn: "2026-09-01" } })).toEqual([
    PERMIT,
  ]);
  expect(judgeOnly(rightToWorkIsChecked, {})).toEqual([]);
});
