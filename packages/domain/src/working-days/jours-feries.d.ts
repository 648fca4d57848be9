/** What the library answers, which it does not say itself: each holiday's name and its midnight in the machine's zone. */
declare module "@socialgouv/jours-feries" {
  function joursFeries(year: number, options?: { alsace: boolean }): Record<string, Date>;
  export = joursFeries;
}
