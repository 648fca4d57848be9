import type { CvScan } from "@alternance-kit/domain/candidate-file";
import { AppError } from "../app-error.js";
import { ScannerUnavailable, type VirusScanner } from "../virus-scan/virus-scanner.js";
import type { CvRowStore } from "./cv-rows.store.js";
import type { CvStore } from "./cv-store.js";

interface ScanCvDeps {
  cvs: Pick<CvStore, "read" | "remove">;
  scanner: VirusScanner | undefined;
}

/**
 * Looks into a CV that is being received. Without a scanner, or when it cannot tell, the candidate is not made to wait: the CV is kept as unscanned.
 * @throws {AppError} `file_infected`
 */
export async function scanCv(deps: ScanCvDeps, cvKey: string): Promise<CvScan> {
  const found = await scanOf(deps, cvKey);
  if (found !== "infected") return found;
  const detail = "A virus was found in this file: send another one.";
  throw new AppError("file_infected", detail, [{ pointer: "/cv", code: "file_infected", detail }]);
}

const AT_ONCE = 20;

export interface ScanUnscannedDeps extends ScanCvDeps {
  cvRows: Pick<CvRowStore, "unscanned" | "setScan">;
}

/** Looks into what was received while the scanner was away. An infected file goes; its application stays, and says so. */
export async function scanUnscanned(deps: ScanUnscannedDeps, stopping: AbortSignal): Promise<void> {
  const { cvRows, cvs, scanner } = deps;
  if (!scanner) return;
  for (;;) {
    const waiting = await cvRows.unscanned(AT_ONCE);
    for (const { id, cvKey } of waiting) {
      if (stopping.aborted) return;
      const found = await scanOf(deps, cvKey);
      if (found === "unscanned") return; // The scanner is away, or this file is not for it: the next run tries again.
      await cvRows.setScan(id, cvKey, found);
      if (found === "infected") await cvs.remove(cvKey);
    }
    if (waiting.length < AT_ONCE) return;
  }
}

async function scanOf({ cvs, scanner }: ScanCvDeps, cvKey: string): Promise<CvScan> {
  if (!scanner) return "unscanned";
  try {
    const { isInfected } = await scanner.scan(await cvs.read(cvKey));
    return isInfected ? "infected" : "clean";
  } catch (error) {
    if (error instanceof ScannerUnavailable) return "unscanned";
    throw error;
  }
}
