import { createStore } from "@alternance-kit/core/store";
import { LitElement } from "lit";
import { expect, test, vi } from "vitest";
import { StoreController } from "./store-controller.js";

/** A store that knows how many listeners it has, and whether it was disposed of. */
function aStore() {
  const { get, set, subscribe } = createStore(0);
  const listeners = new Set<() => void>();
  return {
    get,
    set,
    listeners,
    dispose: vi.fn(),
    subscribe(listener: () => void) {
      const end = subscribe(listener);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        end();
      };
    },
  };
}

class Watcher extends LitElement {
  readonly stores: ReturnType<typeof aStore>[] = [];
  readonly changes: number[] = [];
  readonly controller = new StoreController<ReturnType<typeof aStore>>(this);

  protected override willUpdate(): void {
    if (this.controller.store || !this.isConnected) return;
    const store = aStore();
    this.stores.push(store);
    this.controller.watch(store, () => this.changes.push(store.get()));
  }

  protected override render() {
    return this.controller.store?.get();
  }
}
customElements.define("test-watcher", Watcher);

async function aWatcher() {
  const watcher = new Watcher();
  document.body.append(watcher);
  await watcher.updateComplete;
  return watcher;
}
/** Long enough for an element taken out to let go. */
const aTask = () => new Promise((resolve) => setTimeout(resolve));

test("a change of the store is told, and rendered", async () => {
  const watcher = await aWatcher();
  watcher.stores[0]?.set(7);
  await watcher.updateComplete;
  expect([watcher.changes, watcher.shadowRoot?.textContent]).toEqual([[7], "7"]);
});

test("another store takes the place of the one before, which is let go", async () => {
  const watcher = await aWatcher();
  const next = aStore();
  watcher.controller.watch(next, () => {});
  const [first] = watcher.stores;
  expect([first?.listeners.size, first?.dispose.mock.calls.length, next.listeners.size]).toEqual([0, 1, 1]);
});

test("a move within the page keeps the store", async () => {
  const watcher = await aWatcher();
  document.body.append(watcher);
  await aTask();
  expect(watcher.stores).toHaveLength(1);
  expect(watcher.stores[0]?.dispose).not.toHaveBeenCalled();
});

test("taken out and put back a hundred times, it has let go of a hundred stores and listens to one", async () => {
  const watcher = await aWatcher();
  for (let i = 0; i < 100; i++) {
    watcher.remove();
    await aTask();
    document.body.append(watcher);
    await watcher.updateComplete;
  }
  const { stores } = watcher;
  expect(stores).toHaveLength(101);
  expect(stores.filter(({ dispose }) => dispose.mock.calls.length === 1)).toHaveLength(100);
  expect(stores.map(({ listeners }) => listeners.size).filter(Boolean)).toEqual([1]);
});
