/** What looks into a file before anybody opens it. */
export interface VirusScanner {
  /**
   * Reads the whole content.
   * @throws {ScannerUnavailable} when it cannot tell: the file is then kept as unscanned, and looked at again later.
   */
  scan(content: AsyncIterable<Uint8Array>): Promise<ScanVerdict>;
}

export type ScanVerdict = { isInfected: false } | { isInfected: true; signature: string };

export class ScannerUnavailable extends Error {
  override readonly name = "ScannerUnavailable";
}
