import type { JobBoardOptions } from "@alternance-kit/core/job-board";
import type { Alerts } from "@alternance-kit/sdk/alerts";
import type { Applications } from "@alternance-kit/sdk/applications";
import type { References } from "@alternance-kit/sdk/references";

/** What the board asks of the SDK; `applications` is for the form it opens, `references` for the place in its filters, `alerts` for searches saved. */
export interface JobBoardClient extends Pick<JobBoardOptions, "offers"> {
  applications?: Pick<Applications, "submit">;
  alerts?: Pick<Alerts, "create">;
  references?: Pick<References, "communes">;
}
