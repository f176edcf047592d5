// Arguments to exit code.
import { parseArgs } from "node:util";
import { encodingNamed } from "../core/index.ts";
import type { CliCommand, CliOptions } from "./command.ts";
import { cliCommands } from "./commands/index.ts";
import { type CliIo, exitCodes, UsageError } from "./io.ts";
import { openLibrary } from "./openLibrary.ts";

/** Runs one command. Never throws for what a user can do wrong: it says so on `io.err` and returns the exit code. */
export async function runCli(argv: readonly string[], io: CliIo, signal: AbortSignal): Promise<number> {
	try {
		const { values, positionals } = parse(argv);
		const [name, ...rest] = positionals;
		if (values.help || name === undefined || name === "help") {
			io.out(help());
			return name === undefined && !values.help ? exitCodes.unusable : exitCodes.clean;
		}
		const command = cliCommands.find((candidate) => candidate.name === name);
		if (!command) throw new UsageError(`There is no command "${name}".\n\n${help()}`);
		const options: CliOptions = {
			json: values.json ?? false,
			candidates: values.candidates ?? false,
			fix: values.fix ?? false,
			...certainty(values["min-certainty"]),
			...(values.sources !== undefined && { sources: values.sources }),
			...(values.style !== undefined && { style: values.style }),
			...(values.note !== undefined && { note: values.note }),
			...(values.label !== undefined && { label: values.label }),
			...(values.format !== undefined && { format: values.format }),
		};
		const reading = readingOptions(values.encoding, values["json-fields"]);
		return await command.run({
			positionals: rest,
			options,
			io,
			signal,
			openFolder: (folder) =>
				openLibrary(
					{ root: folder, ...reading, ...(options.sources !== undefined && { glob: options.sources }) },
					io,
					signal,
				),
			openForChecks: (root) => {
				const glob = options.sources !== undefined && { glob: options.sources };
				return openLibrary({ root, keepsNotes: true, ...reading, ...glob }, io, signal, true);
			},
			openFiles: (files) => openLibrary({ root: io.workingFolder, files, ...reading }, io, signal),
		});
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		io.err(`${error.message}\n`);
		return exitCodes.unusable;
	}
}

function parse(argv: readonly string[]) {
	try {
		return parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				json: { type: "boolean" },
				help: { type: "boolean", short: "h" },
				sources: { type: "string" },
				candidates: { type: "boolean" },
				"min-certainty": { type: "string" },
				style: { type: "string" },
				note: { type: "string" },
				label: { type: "string" },
				format: { type: "string" },
				encoding: { type: "string" },
				"json-fields": { type: "string" },
				fix: { type: "boolean" },
			},
		});
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${help()}`);
	}
}

function certainty(given: string | undefined): Pick<CliOptions, "minimumCertainty"> {
	if (given === undefined) return {};
	const minimumCertainty = given.trim() === "" ? Number.NaN : Number(given);
	if (minimumCertainty >= 0 && minimumCertainty <= 1) return { minimumCertainty };
	throw new UsageError("--min-certainty takes a number from 0 (all) to 1 (none but the catalogue's).");
}

/** How files are read: as the settings of the editor say it there. */
function readingOptions(encoding: string | undefined, jsonFields: string | undefined) {
	if (encoding !== undefined && encodingNamed(encoding) === undefined) {
		throw new UsageError(`--encoding: "${encoding}" is no encoding that can be read, such as utf-8 or windows-1252.`);
	}
	return {
		...(encoding !== undefined && { encoding }),
		...(jsonFields !== undefined && { jsonFields: parseFields(jsonFields) }),
	};
}

function parseFields(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new UsageError(`--json-fields takes an object, as in '{"title": "head.main", "body": "text.full"}'.`);
	}
}

function help(): string {
	const width = Math.max(...cliCommands.map((command) => usageOf(command).length));
	const lines = cliCommands.map((command) => `  ${usageOf(command).padEnd(width)}  ${command.summary}`);
	return [
		"well-sourced: what your source documents say",
		"",
		...lines,
		"",
		"  --json            one JSON value instead of text (mentions: one a line)",
		"  --sources GLOB    which files are sources (default **/sources/**, else every readable file)",
		"  --encoding NAME   the encoding of sources, such as windows-1252 (default: told by each file)",
		'  --json-fields MAP names of fields in JSON, as in {"title": "head.main", "body": "text.full"}',
		"  --candidates      entities: only those nobody has confirmed",
		"  --min-certainty N entities: candidates at least this certain, 0 to 1 (default 0.5)",
		"  --style STYLE     cite: link (default), footnote, reference or quotation",
		"  --note NOTE       cite: the note it goes into, from which the path is written",
		"  --label TEMPLATE  cite: how the source is named (default {publisher|title|file}); fields: title, author,",
		"                    publisher, date, year, file; {a|b} takes the first that is known",
		"  --format FORMAT   check: text (default), json or sarif",
		"  --fix             check: update citations whose quote has moved",
		"DIR is the current folder when left out. Exit code 0: clean, 1: findings, 2: wrong usage or nothing readable.",
		"",
	].join("\n");
}

function usageOf(command: CliCommand): string {
	return `${command.name} ${command.usage}`;
}
