import type { CandidateSpace } from "@alternance-kit/sdk/types";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/candidate-space.js";
import { fillIn } from "../testing/fill-in.js";
import { untilShown } from "../testing/reach-step.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import {
  aCandidateSpace,
  anInterview,
  anOwnApplication,
  atInterview,
  declined,
  spaceClient,
} from "../testing/space.js";
import type { AlternanceCandidateSpace } from "./candidate-space.js";
import type { CandidateSpaceClient } from "./candidate-space.view.js";

type Story = StoryObj<{ client: CandidateSpaceClient; lang: string }>;
type Play = (space: AlternanceCandidateSpace) => Promise<void> | void;

/** What a visitor does to get to the state. */
const playing = (act: Play): Pick<Story, "play"> => ({
  play: async ({ canvasElement }) => {
    const space = canvasElement.querySelector<AlternanceCandidateSpace>("alternance-candidate-space");
    if (!space) throw new Error("There is no space.");
    await space.updateComplete;
    await act(space);
    await space.updateComplete;
  },
});

const click = async (space: AlternanceCandidateSpace, selector: string): Promise<void> => {
  await untilShown(space, selector);
  space.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  await space.updateComplete;
};

/** Follows a link, as the page's address brings one, until something is shown. */
const follow = (space: AlternanceCandidateSpace, shown: string): Promise<void> => {
  history.replaceState(null, "", "#alternance-candidate=clk_test");
  dispatchEvent(new HashChangeEvent("hashchange"));
  return untilShown(space, shown);
};

const opened = (act: Play = () => {}) =>
  playing(async (space) => {
    await follow(space, ".space");
    await act(space);
  });

const unfold =
  (part: string): Play =>
  async (space) => {
    await click(space, `[part=${part}] > summary`);
    await untilShown(space, `[part=${part}] .choices, [part=${part}] .data`);
  };

/** Sends a message, until something is shown. */
const write =
  (shown: string): Play =>
  async (space) => {
    const field = space.shadowRoot?.querySelector("textarea");
    if (!field) throw new Error("There is no field for a message.");
    field.value = "Bonjour, je confirme.";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await space.updateComplete;
    await click(space, "[part=messages] .primary");
    await untilShown(space, shown);
  };

const eraseAll: Play = async (space) => {
  await unfold("data")(space);
  await click(space, "#erase_all");
  await click(space, "#decision .danger");
  await untilShown(space, "[part=receipt]");
};

const meta: Meta = {
  title: "Candidate space",
  component: "alternance-candidate-space",
  render: ({ client, lang }) => html`
    <alternance-candidate-space lang=${lang} .client=${client}>
      <p>Vous pouvez aussi écrire à <a href="mailto:ecole@example.org">ecole@example.org</a>.</p>
    </alternance-candidate-space>
  `,
  args: { client: spaceClient(), lang: "fr" },
};
export default meta;

const showing = (found: Partial<CandidateSpace>, verbs: Parameters<typeof spaceClient>[1] = {}) => ({
  args: { client: spaceClient(aCandidateSpace(found), verbs) },
});
const asked = (act: Play = () => {}) =>
  playing(async (space) => {
    fillIn(space, { email: "ada@example.org" });
    await click(space, ".primary");
    await act(space);
  });
const several = { applications: [atInterview(), declined()] };
const wished = {
  pool: { id: "cnd_1", wishes: { romeCodes: ["M1855"] }, keptUntil: "2028-11-22" },
};

export const Asking: Story = {};
export const AskingInEnglish: Story = { args: { lang: "en" } };
export const AskingInvalid: Story = playing((space) => click(space, ".primary"));
export const Sending: Story = {
  args: { client: spaceClient(undefined, { request: never }) },
  ...asked(),
};
export const LinkSent: Story = asked((space) => untilShown(space, "[part=receipt]"));
export const LinkGone: Story = {
  args: { client: spaceClient(undefined, { exchange: refusing("candidate_link_gone") }) },
  ...playing((space) => follow(space, "[part=notice]")),
};
export const Opening: Story = {
  args: { client: spaceClient(undefined, { exchange: never }) },
  ...playing((space) => follow(space, ".bone")),
};
export const Offline: Story = {
  args: { client: spaceClient(undefined, { request: offline }) },
  ...asked((space) => untilShown(space, "[part=failure]")),
};
export const Opened: Story = opened();
export const OpenedInEnglish: Story = { args: { lang: "en" }, ...opened() };
export const Several: Story = { ...showing({ ...several, ...wished }), ...opened() };
export const SeveralInEnglish: Story = {
  args: { lang: "en", client: spaceClient(aCandidateSpace(several)) },
  ...opened(),
};
export const AwaitingGuardian: Story = {
  ...showing({
    applications: [
      anOwnApplication({ status: "received", history: [], guardian: "awaiting", can: ["withdraw", "erase"] }),
    ],
  }),
  ...opened(),
};
export const SlotChosen: Story = {
  ...showing({
    applications: [
      atInterview({ interview: anInterview({ chosen: 0 }), can: ["withdraw", "erase", "message"] }),
    ],
  }),
  ...opened(),
};
export const Placed: Story = {
  ...showing({ applications: [anOwnApplication({ status: "placed", can: ["message"] })] }),
  ...opened(),
};
export const OnlyProfile: Story = { ...showing({ applications: [], ...wished }), ...opened() };
export const Choices: Story = opened(unfold("choices"));
export const ChoicesInEnglish: Story = { args: { lang: "en" }, ...opened(unfold("choices")) };
export const Data: Story = opened(unfold("data"));
export const DataInEnglish: Story = { args: { lang: "en" }, ...opened(unfold("data")) };
export const DataInvalid: Story = opened(async (space) => {
  await unfold("data")(space);
  fillIn(space, { firstName: "", phone: "12" });
  await click(space, "[part=data] form .primary");
  await untilShown(space, "[aria-invalid]");
});
export const Withdrawing: Story = opened(async (space) => {
  await click(space, "[id^=withdraw]");
  await untilShown(space, "#decision");
});
export const Withdrawn: Story = {
  ...showing({}, { withdraw: answering(anOwnApplication({ status: "withdrawn", can: ["erase"] })) }),
  ...opened(async (space) => {
    await click(space, "[id^=withdraw]");
    await click(space, "#decision .danger");
    await untilShown(space, "[part=done]");
  }),
};
export const MessageRefused: Story = {
  ...showing({ applications: [atInterview()] }, { sendMessage: refusing("too_many_requests") }),
  ...opened(write("[part=failure]")),
};
export const Expired: Story = {
  ...showing({ applications: [atInterview()] }, { sendMessage: refusing("candidate_session_expired") }),
  ...opened(write("#email")),
};
export const Erased: Story = {
  ...showing({}, { eraseAll: answering({ erased: [anOwnApplication().id], kept: [] }) }),
  ...opened(eraseAll),
};
export const ErasedButContract: Story = {
  ...showing({}, { eraseAll: answering({ erased: [], kept: [{ id: "app_1", reference: "7KQ4-9XMZ" }] }) }),
  ...opened(eraseAll),
};
