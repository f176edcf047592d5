// The folder a command works on.
import path from "node:path";
import type { CliIo } from "./io.ts";

/** The argument, or the working folder; absolute. */
export function folderArgument(io: CliIo, argument: string | undefined): string {
	return path.resolve(io.workingFolder, argument ?? ".");
}
