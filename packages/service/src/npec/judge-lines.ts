import type { NpecLevel } from "./npec.store.js";
import { type NpecLine, readLine } from "./npec-line.js";
import type { NpecContent } from "./read-npec-file.js";

export type JudgedLine = { line: number } & (
  | { verdict: "kept" | "repeated"; level: NpecLevel }
  | { verdict: "refused"; reason: string }
);

export interface JudgedFile {
  lines: JudgedLine[];
  levels: NpecLevel[];
  branches: { branch: string; idcc: string }[];
}

/** Judges every line by itself, then against the others: of two that contradict each other neither is kept. */
export function judgeLines({ lines, agreements }: NpecContent): JudgedFile {
  const amounts = new Map<string, Set<number>>();
  const read = lines.map((line) => ({ line: line.line, verdict: readInBranch(line, agreements) }));
  for (const { verdict } of read) {
    if (!verdict.ok) continue;
    const key = keyOf(verdict.level);
    amounts.set(key, (amounts.get(key) ?? new Set()).add(verdict.level.annualCents));
  }
  const levels = new Map<string, NpecLevel>();
  const judged = read.map(({ line, verdict }): JudgedLine => {
    if (!verdict.ok) return { line, verdict: "refused", reason: verdict.reason };
    const { level } = verdict;
    const key = keyOf(level);
    if ((amounts.get(key)?.size ?? 0) > 1)
      return { line, verdict: "refused", reason: "another line gives another amount" };
    if (levels.has(key)) return { line, verdict: "repeated", level };
    levels.set(key, level);
    return { line, verdict: "kept", level };
  });
  const kept = [...levels.values()];
  return { lines: judged, levels: kept, branches: branchesOf(kept, agreements) };
}

const keyOf = ({ rncp, branch, appliesFrom }: NpecLevel): string => [rncp, branch, appliesFrom].join(" ");

/** A CPNE whose agreements the file does not name could be found by nobody. */
function readInBranch(line: NpecLine, agreements: NpecContent["agreements"]) {
  const verdict = readLine(line);
  const isLost =
    verdict.ok && verdict.level.branch.startsWith("CPNE") && !agreements.has(verdict.level.branch);
  return isLost
    ? { ok: false as const, reason: `the file names no agreement (IDCC) of ${verdict.level.branch}` }
    : verdict;
}

const branchesOf = (levels: readonly NpecLevel[], agreements: NpecContent["agreements"]) =>
  [...new Set(levels.map(({ branch }) => branch))].flatMap((branch) =>
    [...(agreements.get(branch) ?? [branch])].map((idcc) => ({ branch, idcc })),
  );
