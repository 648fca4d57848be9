/** What must never be. */
export const BROKEN = [
  "refused while the service ran",
  "answered 201 and not there, or not byte for byte",
  "files that nothing names after a start's sweep",
  "rows without their file",
  "applications made twice",
  "e-mails sent twice",
  "e-mails never sent",
] as const;
export type Broken = (typeof BROKEN)[number];

export interface DurabilityReport {
  rounds: number;
  /** Applications that were answered 201. */
  answered: number;
  /** Of which the first try had no answer, so that the same was sent again. */
  sentAgain: number;
  mails: number;
  /** The mail server's yes found nobody: it was given the same mail again, under its own Message-ID, of which mailboxes show one. */
  mailsGivenAgain: number;
  seconds: number;
  broken: Readonly<Record<Broken, readonly string[]>>;
}

export const isDurable = ({ broken }: DurabilityReport): boolean =>
  Object.values(broken).every((found) => found.length === 0);

/** As Markdown. */
export function describe(report: DurabilityReport): string {
  const { rounds, answered, sentAgain, mails, mailsGivenAgain, seconds, broken } = report;
  const facts = [
    ["rounds of `kill -9`", rounds],
    ["applications answered 201", answered],
    ["of which tried again, their first answer having been lost", sentAgain],
    ["e-mails that the SMTP server took", mails],
    ["of which taken again under the same Message-ID", mailsGivenAgain],
    ["seconds", Math.round(seconds)],
  ] as const;
  const rows = [...facts, ...BROKEN.map((name) => [name, broken[name].length] as const)];
  const examples = BROKEN.flatMap((name) => broken[name].slice(0, 5).map((found) => `- ${name}: ${found}`));
  return [
    "| | |",
    "|---|---|",
    ...rows.map(([name, count]) => `| ${name} | ${count.toLocaleString("en")} |`),
    ...examples,
  ].join("\n");
}
