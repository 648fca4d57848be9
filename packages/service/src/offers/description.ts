const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A plain text as HTML: blank lines part paragraphs, the other ends of lines stay where they are. */
export const htmlOfText = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "")
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((paragraph) => `<p>${paragraph.replace(/\r?\n/g, "<br>")}</p>`)
    .join("");
