import type { Language } from "@alternance-kit/contract/mail";

/** Writes a day (`YYYY-MM-DD`) or an instant, as it is in Paris, in words. */
export function dayIn(language: Language): (moment: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "Europe/Paris" });
  return (moment) => format.format(new Date(moment));
}
