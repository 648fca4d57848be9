/** UTF-8, its byte order mark dropped; otherwise Windows-1252, in which French spreadsheets still save. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
