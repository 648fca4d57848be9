import type { Download } from "@alternance-kit/sdk/download";

/** Hands a file over to the browser, as a download of its own. */
export async function saveDownload(download: Download): Promise<void> {
  const { fileName, contentType } = download;
  // Safe: a fetched file's bytes are in no shared memory.
  const bytes = (await download.bytes()) as Uint8Array<ArrayBuffer>;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: contentType }));
  link.download = fileName;
  link.click();
  // Not at once: Safari reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
