import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aForm, aPdf, button, field, heading, onward } from "../testing/application-form.js";
import { attach } from "../testing/fill-in.js";
import { focused } from "../testing/mount.js";
import { reachStep } from "../testing/reach-step.js";

const LIMITS = "PDF ou DOCX, 5 Mo au plus";

async function atDocuments() {
  const form = await aForm();
  await reachStep(form, "documents");
  return form;
}

/** What a drop or a paste carries. */
function carrying(file: File): DataTransfer {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  return transfer;
}

const paste = (target: Element | null, file: File) =>
  target?.dispatchEvent(
    new ClipboardEvent("paste", {
      clipboardData: carrying(file),
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );

test("limits are told before a file is chosen; its name and size once it is", async () => {
  await atDocuments();
  await expect.element(field("CV")).toHaveAccessibleDescription(LIMITS);
  await userEvent.upload(
    field("CV"),
    new File(["%PDF-1.4".repeat(32_768)], "cv.pdf", { type: "application/pdf" }),
  );
  await expect.element(field("CV")).toHaveAccessibleDescription(`${LIMITS} cv.pdf 256 Ko`);
});

test("from a megabyte on, the size is told in megabytes", async () => {
  await atDocuments();
  await userEvent.upload(
    field("CV"),
    new File(["%PDF-1.4".repeat(170_000)], "cv.pdf", { type: "application/pdf" }),
  );
  await expect.element(field("CV")).toHaveAccessibleDescription(`${LIMITS} cv.pdf 1,3 Mo`);
});

test.each([
  ["cv.exe", "application/octet-stream", "x", "Ce fichier n’est ni un PDF ni un DOCX."],
  ["cv.pdf", "application/pdf", "", "Ce fichier est vide."],
  ["cv.pdf", "application/pdf", "x".repeat(5 * 1024 * 1024 + 1), "Ce fichier dépasse 5 Mo."],
])("a CV that cannot do (%s, %s) is told as soon as it is attached", async (name, type, bytes, told) => {
  const form = await atDocuments();
  const input = field("CV").element() as HTMLInputElement;
  input.files = carrying(new File([bytes], name, { type })).files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await expect.element(field("CV")).toHaveAccessibleDescription(new RegExp(`${told}$`));
  await expect.element(field("CV")).toHaveAttribute("aria-invalid", "true");
  attach(form, "cv", "cv.pdf");
  await expect.element(field("CV")).not.toHaveAttribute("aria-invalid");
});

test("a file that is dropped on the field is taken by the browser's own control, which covers it", async () => {
  await atDocuments();
  const zone = field("CV").element().parentElement;
  zone?.scrollIntoView();
  const { left, top, width, height } = zone?.getBoundingClientRect() ?? new DOMRect();
  const root = zone?.getRootNode() as ShadowRoot;
  for (const [x, y] of [
    [left + 4, top + 4],
    [left + width / 2, top + height / 2],
    [left + width - 4, top + height - 4],
  ] as const) {
    expect(root.elementFromPoint(x, y)).toBe(field("CV").element());
  }
  zone?.dispatchEvent(new DragEvent("dragover", { dataTransfer: carrying(aPdf()), bubbles: true }));
  expect(zone?.classList.contains("over")).toBe(true);
  zone?.dispatchEvent(new DragEvent("dragleave", { bubbles: true }));
  expect(zone?.classList.contains("over")).toBe(false);
});

test("a file that is pasted anywhere in the step is the CV, or the other document from its own field", async () => {
  await atDocuments();
  await vi.waitFor(() => expect(focused()).toBe(heading(/^CV et message/).element()));
  paste(focused(), aPdf("colle.pdf"));
  await expect.element(field("CV")).toHaveAccessibleDescription(`${LIMITS} colle.pdf 1 Ko`);
  const other = page.getByLabelText("Autre document");
  paste(other.element(), aPdf("lettre.pdf"));
  await expect.element(other).toHaveAccessibleDescription(/lettre\.pdf 1 Ko$/);
});

test("text is pasted as text", async () => {
  await atDocuments();
  const transfer = new DataTransfer();
  transfer.setData("text/plain", "Bonjour");
  const event = new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true });
  page.getByLabelText("Message à l’entreprise").element().dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

test("a file is replaced by another, and taken away by a button that names it", async () => {
  await atDocuments();
  await userEvent.upload(field("CV"), aPdf("ancien.pdf"));
  await userEvent.upload(field("CV"), aPdf("nouveau.pdf"));
  await expect.element(field("CV")).toHaveAccessibleDescription(`${LIMITS} nouveau.pdf 1 Ko`);
  await button("Retirer nouveau.pdf").click();
  await expect.element(field("CV")).toHaveAccessibleDescription(LIMITS);
  await vi.waitFor(() => expect(focused()).toBe(field("CV").element()));
});

test("a picker that is closed without a choice takes nothing away", async () => {
  await atDocuments();
  await userEvent.upload(field("CV"), aPdf());
  field("CV")
    .element()
    .dispatchEvent(new Event("change", { bubbles: true }));
  await expect.element(field("CV")).toHaveAccessibleDescription(`${LIMITS} cv.pdf 1 Ko`);
});

test("without a CV the step is not left, and the field is focused", async () => {
  await atDocuments();
  await onward().click();
  await expect.element(field("CV")).toHaveAccessibleDescription(`${LIMITS} Joignez votre CV.`);
  await vi.waitFor(() => expect(focused()).toBe(field("CV").element()));
});
