import { dateOf } from "./npec-line.js";

const IN_NAMES = [
  /(?<year>20\d\d)[-._](?<month>\d\d)[-._](?<day>\d\d)/,
  /(?<day>\d\d)[-._](?<month>\d\d)[-._](?<year>20\d\d)/,
  /(?<!\d)(?<year>20\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)/,
  /(?<!\d)(?<day>[0-3]\d)(?<month>[01]\d)(?<year>20\d\d)(?!\d)/,
];

/** The day a file was published, when its name says it: France compétences writes `V03.05.2022` or `_01092022`. */
export function publishedOn(fileName: string): string | undefined {
  for (const pattern of IN_NAMES) {
    const { year, month, day } = pattern.exec(fileName)?.groups ?? {};
    const date = dateOf(`${year}-${month}-${day}`);
    if (date !== undefined) return date;
  }
  return undefined;
}
