/** Counts the listeners that `window` and `document` have been given and not relieved of since; `stop` puts all back. */
export function countListeners(): { count(): number; stop(): void } {
  const targets = [window, document];
  const held = new Set<string>();
  const ids = new WeakMap<object, number>();
  let nextId = 0;
  const keyOf = (target: EventTarget, type: string, listener: object) => {
    if (!ids.has(listener)) ids.set(listener, nextId++);
    return `${target === window ? "window" : "document"} ${type} ${ids.get(listener)}`;
  };
  for (const target of targets) {
    const { addEventListener, removeEventListener } = target;
    Object.assign(target, {
      addEventListener(type: string, listener: EventListener, options?: AddEventListenerOptions) {
        held.add(keyOf(target, type, listener));
        addEventListener.call(target, type, listener, options);
      },
      removeEventListener(type: string, listener: EventListener, options?: EventListenerOptions) {
        held.delete(keyOf(target, type, listener));
        removeEventListener.call(target, type, listener, options);
      },
    });
  }
  return {
    count: () => held.size,
    stop() {
      // The methods set above hide those of the prototype, which are there again without them.
      for (const target of targets) {
        Reflect.deleteProperty(target, "addEventListener");
        Reflect.deleteProperty(target, "removeEventListener");
      }
    },
  };
}
