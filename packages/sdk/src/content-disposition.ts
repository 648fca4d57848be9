/**
 * The file name of a `Content-Disposition` (RFC 6266; its `filename*` in RFC 8187's UTF-8), or `fallback`.
 * Folders are cut off: what a candidate called a file must not choose where it is saved.
 */
export function fileNameOf(contentDisposition: string | null, fallback: string): string {
  const header = contentDisposition ?? "";
  const name = extended(header) ?? quoted(header) ?? /;\s*filename=([^\s;"]+)/i.exec(header)?.[1];
  return name?.replace(/^.*[/\\]/s, "").replace(/^\.+$/, "") || fallback;
}

function extended(header: string): string | undefined {
  const encoded = /;\s*filename\*=utf-8'[^']*'([^\s;]+)/i.exec(header)?.[1];
  try {
    return encoded && decodeURIComponent(encoded);
  } catch {
    return undefined; // Not percent-encoded UTF-8: the plain name is as good as it gets.
  }
}

const quoted = (header: string): string | undefined =>
  /;\s*filename="((?:[^"\\]|\\.)*)"/i.exec(header)?.[1]?.replace(/\\(.)/g, "$1");
