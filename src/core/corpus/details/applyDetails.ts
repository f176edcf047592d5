// Finds every `sources.yaml`, and tells the sources what it says of them.
import type { Finding } from "../../model/finding.ts";
import type { SourceFile } from "../../model/source.ts";
import type { WorkspaceFiles } from "../../ports/workspaceFiles.ts";
import { decodeText } from "../../text/decode.ts";
import type { IndexedSource, SaidOfSource } from "../indexedSource.ts";
import type { LibraryState } from "../libraryState.ts";
import { detailsFileName, readDetails, type SourceDetails } from "./readDetails.ts";

/** What all of them say. */
export interface DetailsOfSources {
	/** By path of the source. Of several files the nearest to the source says it. */
	readonly byPath: ReadonlyMap<string, SaidOfSource>;
	readonly findings: readonly Finding[];
}

export const noDetails: DetailsOfSources = { byPath: new Map(), findings: [] };

/** Reads them all anew. One that cannot be read is a finding, and costs no other. */
export async function readAllDetails(
	{ corpus }: Pick<LibraryState, "corpus">,
	files: WorkspaceFiles,
	signal: AbortSignal,
): Promise<DetailsOfSources> {
	const sources = new Map(corpus.all().map((source) => [source.file.path, source]));
	const byPath = new Map<string, SaidOfSource>();
	const findings: Finding[] = [];
	const folders = [...foldersOf(corpus.all().map(({ file }) => file))];
	const areThere = await Promise.all(folders.map(([, uri]) => files.exists(uri, signal)));
	const present = folders.filter((_, at) => areThere[at]);
	if (present.length === 0) return noDetails;
	// From the outside in: what is said nearer to a source is said later, and field by field.
	for (const [folder, uri] of present.sort(byLength)) {
		try {
			const read = readDetails(uri, decodeText(await files.read(uri, signal)).text);
			findings.push(...read.findings);
			for (const said of read.details) {
				const whole = folder + said.path;
				const source = sources.get(whole);
				if (source) byPath.set(whole, joined(byPath.get(whole), said));
				findings.push(...saidOfNothing(uri, said, source));
			}
		} catch (error) {
			signal.throwIfAborted();
			const reason = error instanceof Error ? error.message : String(error);
			findings.push({ code: "source-unreadable", severity: "error", uri, details: { reason } });
		}
	}
	return { byPath, findings };
}

function joined(before: SaidOfSource | undefined, { metadata, articles }: SourceDetails): SaidOfSource {
	const byKey = new Map(before?.articles);
	for (const { key, metadata: said } of articles) byKey.set(key, { ...byKey.get(key), ...said });
	return { metadata: { ...before?.metadata, ...metadata }, articles: byKey };
}

/** A source, or articles of it, that are not there. Of a file that could not be read, nobody knows its articles. */
function saidOfNothing(uri: string, said: SourceDetails, source: IndexedSource | undefined): readonly Finding[] {
	const finding = { code: "details-without-source", severity: "information", uri } as const;
	const { path, span, articles } = said;
	if (source === undefined) return [{ ...finding, span, details: { path } }];
	if (source.content === undefined || articles.length === 0) return [];
	const known = new Set(source.content.source.articles?.map(({ key }) => key));
	return articles.flatMap(({ key, span: place }) =>
		known.has(key) ? [] : [{ ...finding, span: place, details: { path, article: key } }],
	);
}

/** Has every source know what is said of it. */
export function applyDetails({ corpus, details }: Pick<LibraryState, "corpus" | "details">): void {
	for (const source of corpus.all()) {
		const said = details.byPath.get(source.file.path);
		if (said === undefined && source.details === undefined) continue;
		const { details: _before, ...bare } = source;
		corpus.put(said === undefined ? bare : { ...bare, details: said });
	}
}

/** Every folder at or above a source: its path, empty or with `/` at the end, and where its file would be. */
function foldersOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
	const folders = new Map<string, string>();
	for (const { uri, path } of files) {
		let folder = path;
		let address = uri;
		do {
			folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
			address = address.slice(0, address.lastIndexOf("/", address.length - 2) + 1);
			if (folders.has(folder)) break;
			folders.set(folder, address + detailsFileName);
			// Of a file beside the working folder ("../../notes/a.txt") the steps up have no address of their own.
		} while (folder !== "" && !folder.endsWith("../"));
	}
	return folders;
}

function byLength([a]: readonly [string, string], [b]: readonly [string, string]): number {
	return a.length - b.length;
}
