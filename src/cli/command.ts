// What a command of the command line is.
import type { Library } from "../core/index.ts";
import type { CliIo } from "./io.ts";

/** Options after parsing; each command names those it knows. */
export interface CliOptions {
	readonly json: boolean;
	/** Glob of the sources; absent: the default, and every readable file where that matches nothing. */
	readonly sources?: string;
	/** Only what recognition found and nobody has confirmed. */
	readonly candidates: boolean;
	/** Candidates below it are left out, 0 to 1; absent: the default. */
	readonly minimumCertainty?: number;
	readonly style?: string;
	readonly note?: string;
	/** `cite`: template of the label, as the setting `wellSourced.citation.label` has it. */
	readonly label?: string;
	/** `check`: how findings are printed; absent: as text, or as JSON with `json`. */
	readonly format?: string;
	/** `check`: updates citations that have moved. */
	readonly fix: boolean;
}

export interface CliRun {
	readonly positionals: readonly string[];
	readonly options: CliOptions;
	readonly io: CliIo;
	readonly signal: AbortSignal;
	/** Opens the library over a folder, absolute, and reads everything. */
	openFolder(folder: string): Promise<Library>;
	/** Opens the library over just these files, absolute; the catalogue is that of the working folder. */
	openFiles(files: readonly string[]): Promise<Library>;
	/** Opens the library over a folder, absolute, to check notes: no names are recognised. */
	openForChecks(folder: string): Promise<Library>;
}

export interface CliCommand {
	readonly name: string;
	/** After the name, as in "[DIR] QUERY". */
	readonly usage: string;
	readonly summary: string;
	/** Returns the exit code. */
	run(run: CliRun): Promise<number>;
}
