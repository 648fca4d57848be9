import type { ApplicationExportQuery } from "@alternance-kit/contract/application";
import { csvLines, UTF8_MARK } from "../../csv/write-csv.js";
import type { Position } from "../../http/cursor.js";
import type { Principal } from "../../http/principal.js";
import { shownTo, sightOf } from "../application-sight.js";
import type { ApplicationStore } from "../applications.store.js";
import { HEADINGS, rowOf } from "./applications-csv.js";

const AT_ONCE = 500;

/** The applications that a reader may see, as they see them, as lines of a spreadsheet: read and written some at a time, however many there are. */
export async function* exportApplications(
  applications: Pick<ApplicationStore, "list">,
  principal: Principal,
  filters: ApplicationExportQuery,
): AsyncGenerator<string, void> {
  const sight = sightOf(principal);
  let after: Position | undefined;
  let before = UTF8_MARK + csvLines([HEADINGS]);
  for (;;) {
    const some = await applications.list(sight, { ...filters, after, limit: AT_ONCE });
    yield before + csvLines(some.map((application) => rowOf(shownTo(sight, application))));
    const last = some.at(-1);
    if (!last || some.length < AT_ONCE) return;
    after = [last.receivedAt, last.id];
    before = "";
  }
}
