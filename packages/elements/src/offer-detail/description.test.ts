import { render } from "lit";
import { expect, test } from "vitest";
import { description } from "./description.template.js";

/** What a page shows of a description: its elements and attributes, without the marks that templates leave. */
function shown(markup: string): string {
  const box = document.createElement("div");
  render(description(markup), box);
  return box.innerHTML.replace(/<!--.*?-->/g, "");
}

test("the tags that a description may have are shown, one in another", () => {
  const markup =
    "<p>Un <strong>poste</strong> <em>rare</em><br>à Toulouse</p><ul><li>React</li><li>Node</li></ul><ol><li>1</li></ol>";
  expect(shown(markup)).toBe(markup);
});

test.each([
  ["b and i say what strong and em do", "<b>a</b><i>b</i>", "<strong>a</strong><em>b</em>"],
  [
    "characters are read",
    "a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#x27; f&nbsp;g",
    "a &amp; b &lt;c&gt; \"d\" 'e' f&nbsp;g",
  ],
  ["what stands for no character stays", "&bogus; &#0; &#x110000;", "&amp;bogus; &amp;#0; &amp;#x110000;"],
  ["another tag leaves its text", "<h1>Titre</h1><span>x</span>", "Titrex"],
  ["a script is text", "<script>alert(1)</script>", "alert(1)"],
  ["an image is nothing", '<img src="x" onerror="alert(1)">', ""],
  ["a tag left open is closed", "<p>a<strong>b", "<p>a<strong>b</strong></p>"],
  ["a tag closed too often, too", "a</p></p>b", "ab"],
  ["a sign that opens nothing is itself", "1 < 2", "1 &lt; 2"],
])("%s", (_case, markup, expected) => {
  expect(shown(markup)).toBe(expected);
});

test("a link leads out by http or mail, and vouches for nothing", () => {
  const link = (href: string) => `<a rel="nofollow noopener" target="_blank" href="${href}">x</a>`;
  expect(shown('<a href="https://a.example/?b=1&amp;c=2" rel="x">x</a>')).toBe(
    link("https://a.example/?b=1&amp;c=2"),
  );
  expect(shown('<a href="mailto:a@b.example">x</a>')).toBe(link("mailto:a@b.example"));
});

test.each(["javascript:alert(1)", "java&#115;cript:alert(1)", " data:text/html,x", "//a.example", "/p", ""])(
  "a link to %s is bare words",
  (href) => {
    expect(shown(`<a href="${href}">x</a>`)).toBe("x");
  },
);

test("ten thousand signs are shown at once, whatever they are", () => {
  const before = performance.now();
  shown("<".repeat(10_000));
  shown('<a "'.repeat(2_500));
  expect(performance.now() - before).toBeLessThan(1000);
});
