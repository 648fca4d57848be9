/** Types into an element's fields as a visitor would, by the names of the fields. */
export function fillIn(element: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const input = controlOf(element, name);
    input.value = value;
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  }
}

/** Chooses a file for a field. */
export function attach(element: HTMLElement, name: string, fileName: string, content = "%PDF-1.4"): void {
  const input = controlOf(element, name);
  const transfer = new DataTransfer();
  transfer.items.add(
    new File([content], fileName, { type: fileName.endsWith(".pdf") ? "application/pdf" : "" }),
  );
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

function controlOf(element: HTMLElement, name: string): HTMLInputElement {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!input) throw new Error(`There is no field ${name}.`);
  return input;
}
