let url: string | undefined;

/** Called once by the embed, which knows where it came from: the scripts and the API have one origin. */
export const setDefaultServiceUrl = (base: string): void => {
  url = base;
};

/** Where the service is when an element is not told: where the embed came from, else the page's own origin. */
export const defaultServiceUrl = (): string => url ?? location.origin;
