// `mentions FILE…`: every name in these files, one JSON line a file.
import path from "node:path";
import { describeReason } from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { exitCodes, UsageError } from "../io.ts";

export const mentionsCommand: CliCommand = {
	name: "mentions",
	usage: "FILE…",
	summary: "one JSON line a file: its text, and every name in it",
	async run({ positionals, io, signal, openFiles }) {
		if (positionals.length === 0) throw new UsageError("Say which files: well-sourced mentions FILE…");
		const library = await openFiles(positionals.map((file) => path.resolve(io.workingFolder, file)));
		let unreadable = 0;
		for (const { uri, path: file } of await library.sources(signal)) {
			const readable = await library.readableText(uri, signal);
			if (!readable) {
				unreadable++;
				io.err(`${file} cannot be read.\n`);
				continue;
			}
			const mentions = await library.mentionsInSource(uri, signal);
			io.out(
				`${JSON.stringify({
					file,
					text: readable.text,
					mentions: mentions.map(({ start, end, surface, kind, entity, certainty, reason }) => ({
						start,
						end,
						surface,
						kind,
						entity,
						certainty: Math.round(certainty * 1000) / 1000,
						...(reason && { reason: describeReason(reason) }),
					})),
				})}\n`,
			);
		}
		return unreadable === positionals.length ? exitCodes.unusable : exitCodes.clean;
	},
};
