// The executable: the process around runCli.
import { realpathSync } from "node:fs";
import path from "node:path";
import { runCli } from "./runCli.ts";

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});

runCli(
	process.argv.slice(2),
	{
		workingFolder: process.cwd(),
		mediaFolder: path.join(path.dirname(realpathSync(process.argv[1] as string)), "..", "media"),
		out: (text) => process.stdout.write(text),
		err: (text) => process.stderr.write(text),
		showsProgress: process.stderr.isTTY === true,
	},
	interrupted.signal,
).then(
	(code) => {
		process.exitCode = code;
	},
	(error) => {
		process.stderr.write(`${interrupted.signal.aborted ? "Stopped." : (error?.stack ?? error)}\n`);
		process.exitCode = 2;
	},
);
