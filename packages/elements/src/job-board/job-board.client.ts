import type { JobBoardOptions } from "@alternance-kit/core/job-board";
import type { Applications } from "@alternance-kit/sdk/applications";
import type { References } from "@alternance-kit/sdk/references";

/** What the board asks of the SDK; `applications` is for the form it opens, `references` for the place in its filters. */
export interface JobBoardClient extends Pick<JobBoardOptions, "offers"> {
  applications?: Pick<Applications, "submit">;
  references?: Pick<References, "communes">;
}
