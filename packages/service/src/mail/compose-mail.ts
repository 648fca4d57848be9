import type { Language } from "@alternance-kit/contract/mail";
import { html, type Markup, webAddress } from "./markup.js";

/** One part of an e-mail. Text and HTML are made from the same parts: they say the same. */
export type MailPart =
  | { kind: "paragraph"; text: string }
  | { kind: "button"; label: string; url: string }
  | { kind: "list"; items: readonly { title: string; url: string; lines: readonly string[] }[] }
  | { kind: "note"; text: string; link?: { label: string; url: string } };

export interface MailContent {
  language: Language;
  subject: string;
  /** The heading, then what follows it. */
  heading: string;
  parts: readonly MailPart[];
}

/** Both bodies of an e-mail, in the one layout: no image, nothing from elsewhere, readable at any zoom and in the dark. */
export function composeMail(content: MailContent): { text: string; html: string } {
  const colon = content.language === "fr" ? " :" : ":";
  return {
    text: `${[content.heading, ...content.parts.map((part) => partAsText(part, colon))].join("\n\n")}\n`,
    html: layout(content).text,
  };
}

function partAsText(part: MailPart, colon: string): string {
  switch (part.kind) {
    case "paragraph":
      return part.text;
    case "button":
      return `${part.label}${colon}\n${part.url}`;
    case "list":
      return part.items
        .map(({ title, url, lines }) =>
          [`* ${title}`, ...[...lines, url].map((line) => `  ${line}`)].join("\n"),
        )
        .join("\n\n");
    case "note":
      return part.link ? `${part.text}\n${part.link.label}${colon} ${part.link.url}` : part.text;
    default:
      return part satisfies never;
  }
}

function partAsHtml(part: MailPart): Markup {
  switch (part.kind) {
    case "paragraph":
      return html`<p style="margin:0 0 16px">${part.text}</p>`;
    case "button":
      return html`<p style="margin:24px 0"><a href="${webAddress(part.url)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1d4ed8;color:#ffffff;font-weight:bold;text-decoration:none">${part.label}</a></p>`;
    case "list":
      return html`<ul style="margin:0 0 16px;padding:0 0 0 20px">${part.items.map(itemAsHtml)}</ul>`;
    case "note":
      return html`<p style="margin:24px 0 0;font-size:14px">${part.text}${part.link ? [html`<br><a href="${webAddress(part.link.url)}">${part.link.label}</a>`] : []}</p>`;
    default:
      return part satisfies never;
  }
}

const itemAsHtml = ({
  title,
  url,
  lines,
}: {
  title: string;
  url: string;
  lines: readonly string[];
}): Markup =>
  html`<li style="margin:0 0 16px"><a href="${webAddress(url)}"><strong>${title}</strong></a>${lines.map((line) => html`<br>${line}`)}</li>`;

const layout = ({ language, subject, heading, parts }: MailContent): Markup => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
</head>
<body style="margin:0">
<main style="max-width:600px;margin:0 auto;padding:24px;font:16px/1.5 system-ui,sans-serif">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${heading}</h1>
${parts.map(partAsHtml)}
</main>
</body>
</html>
`;
