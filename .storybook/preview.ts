import type { Preview } from "@storybook/web-components-vite";

/** The elements follow the page's colour scheme, here the system's. */
document.documentElement.style.colorScheme = "light dark";

const preview: Preview = {
  parameters: {
    layout: "padded",
    // A violation fails the story.
    a11y: { test: "error" },
  },
};

export default preview;
