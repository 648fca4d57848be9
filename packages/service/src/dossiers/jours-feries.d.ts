/** The library comes without types. The dates are midnights in the machine's zone, by the holiday's French name. */
declare module "@socialgouv/jours-feries" {
  const joursFeries: (year: number, options?: { alsace: boolean }) => Readonly<Record<string, Date>>;
  export = joursFeries;
}
