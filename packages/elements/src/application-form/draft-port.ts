import type { DraftPort } from "@alternance-kit/core/application-form-port";

/** Drafts in the browser's storage, one under each key. Where a browser refuses it to the page, nothing is kept. */
export function draftPort(key: string): DraftPort {
  const trying = <Value>(act: () => Value): Value | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    read: () => trying(() => JSON.parse(localStorage.getItem(key) ?? "null")),
    write: (draft) => trying(() => localStorage.setItem(key, JSON.stringify(draft))),
    clear: () => trying(() => localStorage.removeItem(key)),
  };
}
