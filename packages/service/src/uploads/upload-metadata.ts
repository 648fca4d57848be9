/**
 * Reads tus's `Upload-Metadata`: pairs of a name and a value in base64, parted by commas; a name may stand alone.
 * @returns nothing when it is not of that form
 */
export function readUploadMetadata(header: string): ReadonlyMap<string, string> | undefined {
  const pairs = new Map<string, string>();
  for (const pair of header.split(",")) {
    const [, name, value = ""] = /^ *([^\s,]+)(?: ([A-Za-z0-9+/]*={0,2}))? *$/.exec(pair) ?? [];
    if (name === undefined || pairs.has(name)) return undefined;
    pairs.set(name, Buffer.from(value, "base64").toString("utf8"));
  }
  return pairs;
}
