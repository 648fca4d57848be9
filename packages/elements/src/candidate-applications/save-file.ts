/** Longer than any browser takes to begin saving. */
const KEPT_MS = 60_000;

/** Has the browser save a file that is in memory: what is asked for with a session has no address of its own. */
export function saveFile(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
