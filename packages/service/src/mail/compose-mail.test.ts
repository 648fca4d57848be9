import { expect, test } from "vitest";
import { composeMail, type MailPart } from "./compose-mail.js";
import { html } from "./markup.js";

const HOSTILE = `"><script>alert('x')</script>&`;
const PARTS: readonly MailPart[] = [
  { kind: "paragraph", text: HOSTILE },
  { kind: "button", label: HOSTILE, url: "https://service.example/?a=1&b=2" },
  { kind: "list", items: [{ title: HOSTILE, url: "javascript:alert(1)", lines: [HOSTILE] }] },
  { kind: "note", text: HOSTILE, link: { label: HOSTILE, url: 'https://service.example/"onclick="x' } },
];

test("whatever is put in a mail is text in its HTML: no tag, no attribute, no script's address comes of it", () => {
  const mail = composeMail({ language: "fr", subject: HOSTILE, heading: HOSTILE, parts: PARTS });
  expect(mail.html).not.toMatch(/<script|javascript:|"onclick/);
  expect(mail.html.match(/&quot;&gt;&lt;script&gt;alert\(&#39;x&#39;\)&lt;\/script&gt;&amp;/g)).toHaveLength(
    8,
  );
  expect(mail.html).toContain('href="https://service.example/?a=1&amp;b=2"');
});

test("the HTML names its language, has one heading, fetches nothing, and says what the text says", () => {
  const mail = composeMail({
    language: "en",
    subject: "Subject",
    heading: "Heading",
    parts: [
      { kind: "paragraph", text: "One paragraph" },
      { kind: "button", label: "The button", url: "https://service.example/go" },
      {
        kind: "list",
        items: [{ title: "An offer", url: "https://service.example/offer", lines: ["Its line"] }],
      },
      { kind: "note", text: "A note", link: { label: "Its link", url: "https://service.example/leave" } },
    ],
  });
  expect(mail.html).toContain('<html lang="en">');
  expect(mail.html.match(/<h1/g)).toHaveLength(1);
  expect(mail.html).not.toMatch(/<(img|link|script|iframe)|url\(|@import/);
  for (const said of [
    "Heading",
    "One paragraph",
    "The button",
    "An offer",
    "Its line",
    "A note",
    "Its link",
  ]) {
    expect(mail.html).toContain(said);
    expect(mail.text).toContain(said);
  }
  for (const path of ["go", "offer", "leave"]) expect(mail.text).toContain(`https://service.example/${path}`);
});

test("only what `html` made is kept as HTML", () => {
  expect(html`<b title="${"<&>"}">${[html`<i>${1}</i>`]}${"<i>"}</b>`.text).toBe(
    '<b title="&lt;&amp;&gt;"><i>1</i>&lt;i&gt;</b>',
  );
});
