import { ConnectionError } from "@alternance-kit/sdk/errors";
import { aReceipt } from "@alternance-kit/testing/answers";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { aForm, button, heading, send } from "../testing/application-form.js";
import type { SendUpload, SubmitUploaded } from "../testing/form-client.js";
import { focused } from "../testing/mount.js";
import { reachStep } from "../testing/reach-step.js";
import { answering, never } from "../testing/replies.js";

const bar = () => page.getByRole("progressbar", { name: "Envoi de votre candidature" });

async function atSummary(options: Parameters<typeof aForm>[0]) {
  const form = await aForm(options);
  await reachStep(form, "summary");
  return form;
}

test("the upload is followed, and can be cancelled without a loss", async () => {
  await atSummary({
    send: (_file, options) => {
      options?.onProgress?.({ sentBytes: 45, totalBytes: 100 });
      return never();
    },
  });
  await send().click();
  await expect.element(bar()).toHaveAttribute("value");
  await expect.element(page.getByText(/^\d+ %$/)).toBeVisible();
  await expect.element(button("Modifier : CV et message")).toBeDisabled();
  const cancel = button("Annuler l’envoi");
  await vi.waitFor(() => expect(focused()).toBe(cancel.element()));
  await cancel.click();
  await vi.waitFor(() => expect(focused()).toBe(send().element()));
  await expect.element(page.getByText("cv-ada-lovelace.pdf (1 Ko)")).toBeVisible();
});

test("a sending that is cut says so, keeps all, and goes on from where it was at a press", async () => {
  const resumed: (string | undefined)[] = [];
  let tries = 0;
  const upload: SendUpload = (_file, options) => {
    resumed.push(options?.uploadId);
    options?.onUploadId?.("upl_begun");
    options?.onProgress?.({ sentBytes: 45, totalBytes: 100 });
    return ++tries === 1
      ? Promise.reject(new ConnectionError("No answer from the service."))
      : Promise.resolve({ id: "upl_begun" });
  };
  const submit = vi.fn<SubmitUploaded>(answering(aReceipt()));
  await atSummary({ send: upload, submit });
  await send().click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(/^La connexion est coupée\./);
  const resume = button("Reprendre");
  await vi.waitFor(() => expect(focused()).toBe(resume.element()));
  await resume.click();
  await expect.element(heading("Candidature envoyée")).toBeVisible();
  expect(resumed).toEqual([undefined, "upl_begun"]);
  expect(submit).toHaveBeenCalledOnce();
});

test("it goes on by itself once the browser is back online, and the receipt is then read", async () => {
  const replies = [() => Promise.reject(new ConnectionError("Cut.")), answering({ id: "upl_1" })];
  const submitted = vi.fn();
  const form = await atSummary({ send: () => (replies.shift() ?? never)() });
  form.addEventListener("alternance-application-submitted", submitted);
  await send().click();
  await expect.element(button("Reprendre")).toBeVisible();
  dispatchEvent(new Event("online"));
  await vi.waitFor(() => expect(focused()).toBe(heading("Candidature envoyée").element()));
  expect(submitted).toHaveBeenCalledOnce();
});

test("a browser that is offline says what it waits for", async () => {
  const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  await atSummary({ send: () => Promise.reject(new ConnectionError("Cut.")) });
  await send().click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(/Vous êtes hors ligne/);
  online.mockRestore();
  await button("Annuler l’envoi").click();
  await expect.element(send()).toBeVisible();
});
