import type { PayInput, PayOverrides } from "./pay-input.js";
import { type PayLine, type PaySchedule, paySchedule } from "./pay-schedule.js";

/** A contract of three years from September 2026, of someone who has just turned 18. */
export const aContract = (overrides: Partial<PayInput> = {}): PayInput => ({
  birthDate: "2008-08-15",
  startsOn: "2026-09-01",
  durationMonths: 36,
  diplomaLevel: 6,
  ...overrides,
});

export function scheduleOf(overrides: Partial<PayInput> = {}, rows: PayOverrides = {}): PaySchedule {
  const schedule = paySchedule(aContract(overrides), rows);
  if (!schedule.known) throw new Error(`The schedule is not known: ${schedule.reason}`);
  return schedule;
}

/** The line a day falls in. */
export function lineOn(day: string, overrides: Partial<PayInput> = {}, rows: PayOverrides = {}): PayLine {
  const line = scheduleOf(overrides, rows).lines.find(({ from, to }) => from <= day && day <= to);
  if (!line) throw new Error(`No line covers ${day}`);
  return line;
}
