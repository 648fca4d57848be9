/** A command and its arguments. */
export type Command = readonly [name: string, ...args: string[]];

/** What a system's package manager is asked, by the manager's name. */
const PACKAGES: readonly Command[][] = [
  [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
  ],
  [["dnf", "install", "-y", "chromium"]],
  [["apk", "add", "chromium"]],
  [["pacman", "-S", "--noconfirm", "chromium"]],
];

/**
 * The ways to install a browser, each a list of commands, the likeliest to match the tests first:
 * Playwright's download, then the distribution's package. Packages want root, or a `sudo` that asks no password.
 */
export function waysToInstall(machine: {
  playwrightCli: string | undefined;
  isRoot: boolean;
  has(command: string): boolean;
}): readonly (readonly Command[])[] {
  const elevate = (command: Command): Command => (machine.isRoot ? command : ["sudo", "-n", ...command]);
  const mayInstall = machine.isRoot || machine.has("sudo");
  const packages = PACKAGES.filter(([first]) => mayInstall && first && machine.has(first[0])).map(
    (commands) => commands.map(elevate),
  );
  const playwright: readonly Command[][] = machine.playwrightCli
    ? [
        [
          [
            process.execPath,
            machine.playwrightCli,
            "install",
            ...(mayInstall ? ["--with-deps"] : []),
            "chromium",
          ],
        ],
      ]
    : [];
  return [...playwright, ...packages];
}

/** Tries each way until one gives a browser; answers its path. */
export function installBrowser(
  ways: readonly (readonly Command[])[],
  run: (command: Command) => boolean,
  find: () => string | undefined,
): string | undefined {
  for (const commands of ways) {
    if (!commands.every(run)) continue;
    const found = find();
    if (found) return found;
  }
  return undefined;
}
