// Where things lie: the repository, and the folder for everything that is downloaded or made by a run.
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Downloads, test workspaces, screenshots: all of it may be deleted at any time. */
export const scratch = path.join(root, ".vscode-test");

/** @param {string[]} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/** @param {string[]} parts */
export const inScratch = (...parts) => path.join(scratch, ...parts);
