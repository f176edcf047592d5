// Checks notes, and remembers what came of it as long as neither the note nor a source it cites has changed.
import { type CheckSources, checkNote, type ScannedNote, scanNote } from "../checking/checkNote.ts";
import { createQuotableText, type QuotableText } from "../checking/quotations/quotableText.ts";
import { resolveFromUri } from "../citations/relativePath.ts";
import type { IndexedSource, SourceContent } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { createPacer } from "../corpus/pacer.ts";
import { sourceExtensions } from "../formats/extensions.ts";
import type { NoteCitation } from "../model/citation.ts";
import type { NoteCheck, NoteText } from "../model/noteCheck.ts";
import type { SourceFile } from "../model/source.ts";
import type { Progress } from "../model/views.ts";
import type { WorkspaceFiles } from "../ports/workspaceFiles.ts";
import { decodeText } from "../text/decode.ts";
import { createRelinks } from "./relinks.ts";
import type { SourceFinder } from "./sourceFinder.ts";

export interface NoteChecks {
	check(note: NoteText, signal: AbortSignal): Promise<NoteCheck>;
	/** Every note of the workspace, by path; those in `open` as they stand there. */
	all(open: readonly NoteText[], signal: AbortSignal, onProgress?: (progress: Progress) => void): Promise<NoteCheck[]>;
}

/** A check that was made, and what it was made of. */
interface Made {
	readonly text: string;
	/** By cited path: number of the source, or why there is none. */
	readonly found: ReadonlyMap<string, number | "none" | "gone">;
	readonly sources: readonly IndexedSource[];
	readonly check: NoteCheck;
}

/** A note's text as it was read from disk. */
interface ReadNote {
	readonly file: SourceFile;
	readonly text: string;
}

export function createNoteChecks(state: LibraryState, files: WorkspaceFiles, finder: SourceFinder): NoteChecks {
	const made = new Map<string, Made>();
	const texts = new Map<string, ReadNote>();
	const quotable = new WeakMap<SourceContent, QuotableText>();
	const relinks = createRelinks(state);

	const isStill = (uri: string, { found, sources }: Made): boolean => {
		// What is gone may be found under another name.
		const isUnchanged = sources === state.corpus.all();
		if (isUnchanged) return true;
		for (const [path, what] of found) {
			const number = finder.find(uri, path)?.number;
			if (what === "gone" || number !== (what === "none" ? undefined : what)) return false;
		}
		return true;
	};
	async function check(note: NoteText, signal: AbortSignal): Promise<NoteCheck> {
		const before = made.get(note.uri);
		if (before && before.text === note.text && isStill(note.uri, before)) return before.check;
		const sources = state.corpus.all();
		const scanned = scanNote(note);
		const cited = new Map<string, IndexedSource | undefined>();
		for (const { path } of scanned.citations) if (!cited.has(path)) cited.set(path, finder.find(note.uri, path));
		const gone = await goneTargets(scanned, cited, files, signal);
		const found = new Map<string, number | "none" | "gone">();
		for (const [path, source] of cited) found.set(path, source?.number ?? (gone.has(path) ? "gone" : "none"));
		const context: CheckSources = {
			resolve(citation) {
				const source = cited.get(citation.path);
				if (source) return { uri: source.file.uri, source };
				const target = isOurs(citation, note.text) ? gone.get(citation.path) : undefined;
				return target === undefined ? undefined : { uri: target };
			},
			quotable(content) {
				const known = quotable.get(content) ?? createQuotableText(content.source.text);
				quotable.set(content, known);
				return known;
			},
			relinks,
		};
		const result = checkNote(scanned, context);
		made.set(note.uri, { text: note.text, found, sources, check: result });
		return result;
	}
	async function textOf(file: SourceFile, signal: AbortSignal): Promise<string | undefined> {
		const known = texts.get(file.uri);
		const isSame = known && file.modified !== undefined && known.file.modified === file.modified;
		if (isSame && known.file.size === file.size) return known.text;
		if (file.obstacle || (file.size ?? 0) > state.settings.maximumFileBytes) return undefined;
		try {
			const { text } = decodeText(await files.read(file.uri, signal));
			texts.set(file.uri, { file, text });
			return text;
		} catch {
			signal.throwIfAborted();
			return undefined; // Gone meanwhile, or not allowed: there is nothing to check.
		}
	}
	return {
		check,
		async all(open, signal, onProgress = () => {}) {
			const opened = new Map(open.map(({ uri, text }) => [uri, text]));
			const listed = await files.listNotes(signal);
			for (const uri of texts.keys()) if (!listed.some((file) => file.uri === uri)) texts.delete(uri);
			const pace = createPacer(signal);
			const checks: NoteCheck[] = [];
			for (const [index, file] of listed.entries()) {
				await pace();
				const text = opened.get(file.uri) ?? (await textOf(file, signal));
				if (text !== undefined) checks.push(await check({ uri: file.uri, text }, signal));
				onProgress({ done: index + 1, total: listed.length });
			}
			return checks;
		},
	};
}

/** A locator of ours, and no query; else a link to what is no source is an ordinary link. */
function isOurs({ locator, destination }: NoteCitation, note: string): boolean {
	return locator !== undefined && !note.slice(destination.start, destination.end).includes("?");
}

/** By cited path, the URIs of files that are no sources because they are gone; for all others nobody is to be told. */
async function goneTargets(
	{ uri: note, text, citations }: ScannedNote,
	cited: ReadonlyMap<string, IndexedSource | undefined>,
	files: WorkspaceFiles,
	signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
	const asked = new Map<string, string>();
	for (const citation of citations) {
		const { path } = citation;
		if (asked.has(path) || cited.get(path) || !isOurs(citation, text)) continue;
		if (!sourceExtensions.some((extension) => path.toLowerCase().endsWith(extension))) continue;
		const address = resolveFromUri(note, path);
		if (address !== undefined) asked.set(path, uriOf(address));
	}
	const gone = new Map<string, string>();
	for (const [path, uri] of asked) if ((await files.exists(uri, signal)) === false) gone.set(path, uri);
	return gone;
}

/** An address as `resolveFromUri` gives it, as a URI. */
function uriOf(address: string): string {
	const root = /^[^:]*:(?:\/\/[^/]*)?/.exec(address)?.[0] ?? "";
	return root + address.slice(root.length).split("/").map(encodeURIComponent).join("/");
}
