// `search [DIR] QUERY`: ranked passages.
import type { CliCommand } from "../command.ts";
import { folderArgument } from "../folderArgument.ts";
import { exitCodes, UsageError } from "../io.ts";

const shownHits = 20;

export const searchCommand: CliCommand = {
	name: "search",
	usage: "[DIR] QUERY",
	summary: "ranked passages",
	async run({ positionals, options, io, signal, openFolder }) {
		const query = positionals.at(-1);
		if (query === undefined) throw new UsageError("Say what to look for: well-sourced search [DIR] QUERY");
		const library = await openFolder(folderArgument(io, positionals.length > 1 ? positionals[0] : undefined));
		if ((await library.status()).sources === 0) {
			io.err("No sources.\n");
			return exitCodes.unusable;
		}
		const hits = await library.searchPassages(query, shownHits, signal);
		if (options.json) {
			const rows = hits.map(({ source, line, locator, text, score }) => ({
				path: source.path,
				line,
				...(locator.kind === "page" && { page: locator.page }),
				...(locator.kind === "article" && { article: locator.key }),
				text,
				score: Math.round(score * 1000) / 1000,
			}));
			io.out(`${JSON.stringify(rows, null, 2)}\n`);
		} else {
			io.out(
				hits.map(({ source, line, text }) => `${source.path}:${line}\n    ${text}\n`).join("") || "No passages.\n",
			);
		}
		return exitCodes.clean;
	},
};
