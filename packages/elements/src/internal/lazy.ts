/** What comes over the network only when something on the page needs it. */
export interface Lazy<Value> {
  /** None until it has come. */
  readonly value: Value | undefined;
  /** One request, however often it is asked for; another after a failure. */
  load(): Promise<Value>;
}

export function lazy<Value>(bring: () => Promise<Value>): Lazy<Value> {
  let value: Value | undefined;
  let coming: Promise<Value> | undefined;
  return {
    get value() {
      return value;
    },
    load() {
      coming ??= bring().then(
        (brought) => {
          value = brought;
          return brought;
        },
        (error: unknown) => {
          coming = undefined;
          throw error;
        },
      );
      return coming;
    },
  };
}
