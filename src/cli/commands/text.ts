// `text FILE`: the readable text of one file.
import path from "node:path";
import type { CliCommand } from "../command.ts";
import { findingLine } from "../findingOutput.ts";
import { exitCodes, UsageError } from "../io.ts";

export const textCommand: CliCommand = {
	name: "text",
	usage: "FILE",
	summary: "its readable text",
	async run({ positionals, options, io, signal, openFiles }) {
		const [file] = positionals;
		if (file === undefined) throw new UsageError("Say which file: well-sourced text FILE");
		const library = await openFiles([path.resolve(io.workingFolder, file)]);
		const [source] = await library.sources(signal);
		const readable = source && (await library.readableText(source.uri, signal));
		if (!source || !readable) {
			io.err(`${file} cannot be read.\n${(source?.findings ?? []).map(findingLine).join("")}`);
			return exitCodes.unusable;
		}
		io.out(options.json ? `${JSON.stringify({ path: source.path, text: readable.text })}\n` : ending(readable.text));
		return exitCodes.clean;
	},
};

function ending(text: string): string {
	return text.endsWith("\n") ? text : `${text}\n`;
}
