import type { InterviewSlot } from "@alternance-kit/contract/interview";
import type { Language } from "@alternance-kit/contract/mail";

const ZONE = "Europe/Paris";

/** A slot as people say it: `jeudi 3 décembre 2026, 10:00 – 10:45 (heure de Paris)`. */
export function slotText({ startsAt, endsAt }: InterviewSlot, language: Language): string {
  const locale = language === "fr" ? "fr" : "en-GB";
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: ZONE });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: ZONE });
  const [starts, ends] = [new Date(startsAt), new Date(endsAt)];
  const zone = language === "fr" ? "heure de Paris" : "Paris time";
  // An evening may end on the next day.
  const end =
    day.format(starts) === day.format(ends) ? time.format(ends) : `${day.format(ends)}, ${time.format(ends)}`;
  return `${day.format(starts)}, ${time.format(starts)} – ${end} (${zone})`;
}
