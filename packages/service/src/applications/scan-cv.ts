import type { CvScan } from "@alternance-kit/domain/candidate-file";
import { ScannerUnavailable, type VirusScanner } from "../virus-scan/virus-scanner.js";
import type { CvStore } from "./cv-store.js";
import { refuseFile } from "./refuse-file.js";

export interface ScanFileDeps {
  cvs: Pick<CvStore, "read">;
  scanner: VirusScanner | undefined;
}

/**
 * Looks into a file that is being received. Without a scanner, or when it cannot tell, the candidate is not made to wait: the file is kept as unscanned.
 * @throws {AppError} `file_infected`, on the field of `pointer`
 */
export async function scanFile(deps: ScanFileDeps, key: string, pointer: string): Promise<CvScan> {
  const found = await scanOf(deps, key);
  if (found === "infected") throw refuseFile(pointer, "file_infected");
  return found;
}

/** Rows that tell what was found in files, each known by its key. */
export interface ScannedRows {
  /** The keys of some of the files that nobody looked into, in no order: one that the scanner cannot read keeps no other waiting. */
  unscanned(limit: number): Promise<readonly string[]>;
  /** Notes what was found in a file; nothing when no row names it any more. */
  setScan(key: string, scan: CvScan): Promise<void>;
}

const AT_ONCE = 20;

export interface ScanUnscannedDeps extends ScanFileDeps {
  cvs: Pick<CvStore, "read" | "remove">;
  scans: readonly ScannedRows[];
}

/** Looks into what was received while the scanner was away. An infected file goes; what named it stays, and says so. */
export async function scanUnscanned(deps: ScanUnscannedDeps, stopping: AbortSignal): Promise<void> {
  if (!deps.scanner) return;
  for (const rows of deps.scans) await scanRows(deps, rows, stopping);
}

async function scanRows(deps: ScanUnscannedDeps, rows: ScannedRows, stopping: AbortSignal): Promise<void> {
  for (;;) {
    const waiting = await rows.unscanned(AT_ONCE);
    for (const key of waiting) {
      if (stopping.aborted) return;
      const found = await scanOf(deps, key);
      if (found === "unscanned") return; // The scanner is away, or this file is not for it: the next run tries again.
      await rows.setScan(key, found);
      if (found === "infected") await deps.cvs.remove(key);
    }
    if (waiting.length < AT_ONCE) return;
  }
}

async function scanOf({ cvs, scanner }: ScanFileDeps, key: string): Promise<CvScan> {
  if (!scanner) return "unscanned";
  try {
    const { isInfected } = await scanner.scan(await cvs.read(key));
    return isInfected ? "infected" : "clean";
  } catch (error) {
    if (error instanceof ScannerUnavailable) return "unscanned";
    throw error;
  }
}
