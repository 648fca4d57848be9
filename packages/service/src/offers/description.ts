import { Marked } from "marked";
import { refuseField } from "../app-error.js";
import { cleanHtml, htmlOfText, textOfHtml } from "./description-html.js";

export type DescriptionFormat = "text" | "markdown" | "html";

export interface Description {
  /** Plain text: what is searched, judged, and shown where no tag is wanted. */
  description: string;
  /** The same with the few tags that descriptions may have; safe to put in a page. */
  descriptionHtml: string;
}

/** As of the field itself, which is counted with its tags. */
const LEAST_CHARS = 30;

const markdown = new Marked({ async: false, gfm: true });

/**
 * A description in both its forms.
 * @throws {AppError} `validation_failed` when too few words are left once the tags are gone
 */
export function readDescription(written: string, format: DescriptionFormat = "text"): Description {
  if (format === "text") return { description: written, descriptionHtml: htmlOfText(written) };
  const descriptionHtml = cleanHtml(format === "markdown" ? htmlOfMarkdown(written) : written);
  const description = textOfHtml(descriptionHtml);
  if (description.length < LEAST_CHARS) {
    const detail = `Give at least ${LEAST_CHARS} characters of text: its tags do not count.`;
    throw refuseField("/description", "too_short", detail);
  }
  return { description, descriptionHtml };
}

function htmlOfMarkdown(written: string): string {
  try {
    return markdown.parse(written) as string; // Safe: `async: false` makes it answer a string.
  } catch (error) {
    // Quotes in quotes by the thousand: the parser calls itself for each.
    if (!(error instanceof RangeError)) throw error;
    throw refuseField("/description", "malformed", "Give Markdown that is nested less deep.");
  }
}
