/** Types into an element's fields as a visitor would; `fileName` names a file attached to its CV field. */
export function fillIn(
  element: HTMLElement,
  values: Readonly<Record<string, string>>,
  fileName?: string,
): void {
  for (const [name, value] of Object.entries(values)) {
    const input = element.shadowRoot?.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (!input) throw new Error(`There is no field ${name}.`);
    input.value = value;
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  }
  const cv = fileName && element.shadowRoot?.querySelector<HTMLInputElement>('[type="file"]');
  if (!cv) return;
  const transfer = new DataTransfer();
  transfer.items.add(
    new File(["%PDF-1.4"], fileName, { type: fileName.endsWith(".pdf") ? "application/pdf" : "" }),
  );
  cv.files = transfer.files;
  cv.dispatchEvent(new Event("change", { bubbles: true }));
}
