/** A failure to start, as one line that tells what to do; `undefined` when there is nothing better than the error itself. */
export function explainFailure(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, path, port } = cause as NodeJS.ErrnoException & { port?: number }; // Safe: each field is checked before use.
    if (code === "EADDRINUSE")
      return `Port ${port} is already in use: stop what listens there, or set PORT to another.`;
    if (code === "EACCES" && port !== undefined)
      return `Port ${port} may not be opened by this user: set PORT to 1024 or more.`;
    if (
      (code === "EACCES" ||
        code === "EPERM" ||
        code === "EROFS" ||
        code === "ENOTDIR" ||
        code === "EEXIST") &&
      path !== undefined
    ) {
      return `The folder ${path} cannot be written: give this user the right to, or set DATABASE_URL and FILES_DIR to a folder it owns.`;
    }
    if (
      /SQLITE_CANTOPEN|SQLITE_READONLY|unable to open database|readonly database/.test(
        `${code} ${cause.message}`,
      )
    ) {
      return "The database cannot be opened for writing: give this user the right to its folder, or set DATABASE_URL to another file.";
    }
  }
  return undefined;
}
