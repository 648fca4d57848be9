import { addDays, addMonths } from "../calendar/date.js";
import { workingDayAfter } from "../working-days/working-day.js";

/** The last day to send the contract to the OPCO: five working days (ouvrables) after it starts (D6224-1). */
export const transmissionDeadline = (startsOn: string, isHoliday: (date: string) => boolean): string =>
  workingDayAfter(startsOn, 5, isHoliday);

/** The last of the twenty days, of the calendar, that an OPCO has once it holds the whole file; silent after it, it has refused (R6224-3). */
export const decisionDeadline = (receivedOn: string): string => addDays(receivedOn, 20);

/** The last day on which a contract sent to the OPCO still brings the employer's aid: six months after its signature (D6243-2). */
export const aidDeadline = (signedOn: string): string => addMonths(signedOn, 6);
