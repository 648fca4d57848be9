import { render } from "lit";

/** A file of stories: what they have in common, and one for each state. */
interface StoryFile {
  default: { args?: object; render?: unknown };
  [name: string]: { args?: object; play?: unknown };
}

export const storyNames = (file: object): string[] => Object.keys(file).filter((name) => name !== "default");

/** Shows a story as Storybook does: its element inside `canvas`, then what a visitor does to get to the state. */
export async function showStory(module: object, name: string, canvas: HTMLElement): Promise<void> {
  const file = module as StoryFile; // Safe: every module of stories has this shape.
  const story = file[name];
  const template = file.default.render as (args: object) => unknown;
  render(template({ ...file.default.args, ...story?.args }), canvas);
  const play = story?.play as ((context: { canvasElement: HTMLElement }) => Promise<void>) | undefined;
  await play?.({ canvasElement: canvas });
}
