// Keeps the corpus in step with the files: reads all of them, or looks again at some.
import type { Recogniser } from "../entities/recognition/recogniser.ts";
import type { FormatTools } from "../formats/format.ts";
import { defaultReadingLimits } from "../formats/readSource.ts";
import type { SourceFile } from "../model/source.ts";
import type { Progress } from "../model/views.ts";
import type { Log } from "../ports/log.ts";
import type { WorkspaceFiles } from "../ports/workspaceFiles.ts";
import { readCatalogues } from "./catalogues.ts";
import { applyDetails, noDetails, readAllDetails } from "./details/applyDetails.ts";
import { isDetailsFile } from "./details/readDetails.ts";
import { learn } from "./knowledge.ts";
import type { LibraryState } from "./libraryState.ts";
import { createPacer } from "./pacer.ts";
import { readIndexedSource } from "./readIndexedSource.ts";

/** Files that are read at the same time: enough to hide the file system's latency, few enough to keep memory low. */
const readingAtOnce = 8;

export interface IndexingParts {
	readonly state: LibraryState;
	readonly files: WorkspaceFiles;
	readonly log: Log;
	/** What single formats need of the host. */
	readonly tools: FormatTools;
	/** Given once it is first needed. */
	recogniser(): Promise<Recogniser>;
}

/** Reads catalogues and sources anew. What is not listed any more goes away; when aborted, what was read stays. */
export async function indexAll(
	parts: IndexingParts,
	signal: AbortSignal,
	onProgress: (progress: Progress) => void,
): Promise<void> {
	const { state, files } = parts;
	const listed = await files.listSources(signal);
	const limit = state.settings.maximumSources;
	const sources = listed.slice(0, limit);
	const wanted = new Set(sources.map(({ uri }) => uri));
	for (const { file } of state.corpus.all()) if (!wanted.has(file.uri)) forget(file.uri, state);
	const beyond = listed[limit];
	const surplus = beyond && [
		{ code: "sources-too-many", severity: "warning", uri: beyond.uri, details: { limit } } as const,
	];
	await readSources(parts, sources, signal, onProgress);
	await tellDetails(parts, signal);
	await readCatalogues(state, files, surplus ?? [], signal);
	state.knowledge = await learn(state, createPacer(signal));
}

/** Looks again at these files, and only at these. */
export async function indexSome(parts: IndexingParts, uris: readonly string[], signal: AbortSignal): Promise<void> {
	const { state, files } = parts;
	const catalogues = new Set((await files.listCatalogues(signal)).map(({ uri }) => uri));
	const known = new Set(state.catalogue.entities.map(({ uri }) => uri));
	const sources: SourceFile[] = [];
	for (const uri of uris) {
		if (catalogues.has(uri)) continue;
		const file = await files.describe(uri, signal);
		if (file) sources.push(file);
		else forget(uri, state);
	}
	await readSources(parts, sources, signal, () => {});
	if (state.details !== noDetails || uris.some(isDetailsFile)) await tellDetails(parts, signal);
	if (uris.some((uri) => catalogues.has(uri) || known.has(uri))) {
		await readCatalogues(state, files, [], signal);
	}
	state.knowledge = await learn(state, createPacer(signal));
}

async function tellDetails({ state, files }: IndexingParts, signal: AbortSignal): Promise<void> {
	state.details = await readAllDetails(state, files, signal);
	applyDetails(state);
}

function forget(uri: string, state: LibraryState): void {
	state.corpus.remove(uri);
	state.passages.remove(uri);
}

async function readSources(
	parts: IndexingParts,
	sources: readonly SourceFile[],
	signal: AbortSignal,
	onProgress: (progress: Progress) => void,
): Promise<void> {
	const { state, files } = parts;
	const context = {
		files,
		recognise: await parts.recogniser(),
		limits: defaultReadingLimits,
		tools: parts.tools,
		maximumFileBytes: state.settings.maximumFileBytes,
		log: parts.log,
		pace: createPacer(signal),
	};
	let next = 0;
	let done = 0;
	const worker = async () => {
		for (let file = sources[next++]; file; file = sources[next++]) {
			const started = performance.now();
			const source = await readIndexedSource(file, state.corpus.nextNumber(), context, signal);
			state.corpus.put({ ...source, milliseconds: performance.now() - started });
			if (source.content) state.passages.replace(file.uri, source.content.source.text, source.content.passages);
			else state.passages.remove(file.uri);
			done++;
			onProgress({ done, total: sources.length });
		}
	};
	await Promise.all(Array.from({ length: readingAtOnce }, worker));
}
