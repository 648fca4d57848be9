/** A name to show and to download under: no folder, no control or direction-changing character, at most 120 characters with its extension. */
export function safeFileName(name: string): string {
  const bare = name
    .replace(/^.*[\\/]/, "")
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, "")
    .trim();
  const dot = bare.lastIndexOf(".");
  const [stem, extension] = [bare.slice(0, dot), bare.slice(dot)];
  return `${stem.slice(0, 120 - extension.length) || "cv"}${extension}`;
}
