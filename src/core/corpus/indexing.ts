// Keeps the corpus in step with the files: reads all of them, or looks again at some.
import { finishPaced } from "../base/steps.ts";
import type { FindKept } from "../cache/keptSources.ts";
import type { KeepableSource } from "../cache/shard.ts";
import { isUnchanged } from "../cache/storedSource.ts";
import type { Recogniser } from "../entities/recognition/recogniser.ts";
import type { FormatTools } from "../formats/format.ts";
import { readingLimits } from "../formats/readSource.ts";
import type { SourceFile } from "../model/source.ts";
import type { Progress } from "../model/views.ts";
import type { Log } from "../ports/log.ts";
import type { WorkspaceFiles } from "../ports/workspaceFiles.ts";
import { readCatalogues } from "./catalogues.ts";
import type { Corpus } from "./corpus.ts";
import { applyDetails, noDetails, readAllDetails } from "./details/applyDetails.ts";
import { isDetailsFile } from "./details/readDetails.ts";
import type { Glimpses } from "./glimpses.ts";
import { storedSource } from "./indexedSource.ts";
import type { Keeper } from "./keeper.ts";
import { catalogueFindings, glance, learn, tidy } from "./knowledge.ts";
import { forget, type LibraryState } from "./libraryState.ts";
import { createPacer } from "./pacer.ts";
import { createReadAhead } from "./readAhead.ts";
import { mayBeRead, readIndexedSource } from "./readIndexedSource.ts";
import { isLearnt, recall } from "./recall.ts";

/** Files that are worked on at the same time: some wait for what opens PDF files. */
const readingAtOnce = 8;

/** After so long, what was read until then is kept, so that a session that ends early was not for nothing. */
const keepingMilliseconds = 20_000;

/** So many changed files are shown before all has been learnt from them; more would keep others waiting. */
const mostGlanced = 20;

export interface IndexingParts {
	readonly state: LibraryState;
	readonly files: WorkspaceFiles;
	readonly log: Log;
	/** What single formats need of the host. */
	readonly tools: FormatTools;
	/** Keeps what was read between sessions, where the host has a place for it. */
	readonly keeper: Keeper | undefined;
	/** Given once it is first needed. */
	recogniser(): Promise<Recogniser>;
	/** Called when more can be answered than before. */
	announce(): void;
	/** What learns in between while all is read for the first time, where somebody asks meanwhile. */
	glimpses(): Glimpses | undefined;
}

/**
 * Reads catalogues and sources anew. What is not listed any more goes away; when aborted, what was read stays.
 * `isFresh`: nothing that was kept from earlier sessions is used.
 */
export async function indexAll(
	parts: IndexingParts,
	signal: AbortSignal,
	onProgress: (progress: Progress) => void,
	isFresh = false,
): Promise<void> {
	const { state, files, keeper } = parts;
	const { corpus } = state;
	const pace = createPacer(signal);
	await keeper?.pause();
	if (isFresh) await keeper?.clear();
	else if (keeper && !keeper.isRecalled) await recall(state, keeper, pace, parts.announce);
	const listed = await files.listSources(signal);
	const limit = state.settings.maximumSources;
	const sources = listed.slice(0, limit);
	const beyond = listed[limit];
	const surplus = beyond && [
		{ code: "sources-too-many", severity: "warning", uri: beyond.uri, details: { limit } } as const,
	];
	forgetReadOtherwise(sources, state);
	const known = new Set(isFresh ? [] : sources.filter(isHeld(state)));
	const knownUris = new Set([...known].map(({ uri }) => uri));
	const others = corpus.all().flatMap(({ file }) => (knownUris.has(file.uri) ? [] : [file.uri]));
	const findKept = keeper && keptAmong(corpus, isFresh ? [] : others);
	const wanted = new Map(sources.map((file) => [file.uri, file]));
	for (const source of corpus.all()) {
		const file = wanted.get(source.file.uri);
		if (file === undefined) forget(source.file.uri, state);
		else if (known.has(file)) corpus.put({ ...source, file });
	}
	try {
		await readCatalogues(state, files, surplus ?? [], signal, pace);
		const rest = sources.filter((file) => !known.has(file));
		const tell = ({ done }: Progress) => onProgress({ done: known.size + done, total: sources.length });
		await readSources(parts, rest, findKept, signal, tell, parts.glimpses());
		await tellDetails(parts, signal);
		if (isLearnt(state)) {
			const findings = await finishPaced(catalogueFindings(state, state.knowledge), pace);
			state.knowledge = { ...state.knowledge, findings };
		} else state.knowledge = await learn(state, pace);
		if (known.size > 0) parts.announce();
		for (const uri of [...corpus.unindexed].sort()) {
			await pace();
			const content = corpus.get(uri)?.content;
			if (content) state.passages.replace(uri, content.source.text, content.passages);
			corpus.unindexed.delete(uri);
		}
		await pace();
		state.passages.freeze();
	} finally {
		keeper?.keepLater();
	}
}

/** Forgets what the same bytes would be read as something else now. */
function forgetReadOtherwise(sources: readonly SourceFile[], state: LibraryState): void {
	const before = state.readWith;
	const fields = JSON.stringify(state.settings.jsonFields ?? {});
	const limits = JSON.stringify(readingLimits(state.settings));
	state.readWith = { fields, limits };
	const hasOtherFields = before !== undefined && before.fields !== fields;
	const hasOtherLimits = before !== undefined && before.limits !== limits;
	for (const { uri, encoding } of sources) {
		const known = state.corpus.get(uri);
		if (known === undefined) continue;
		const isOtherwise =
			known.file.encoding !== encoding ||
			(hasOtherFields && known.content?.source.format === "json") ||
			(hasOtherLimits && known.findings.some(({ code }) => code === "reading-stopped"));
		if (isOtherwise) forget(uri, state);
	}
}

/** Finds one of these sources by its content: its file may only have been touched, or moved. */
function keptAmong(corpus: Corpus, uris: readonly string[]): FindKept {
	const byContent = new Map<string, KeepableSource>();
	for (const uri of uris) {
		const source = corpus.get(uri);
		const stored = source && storedSource(source);
		if (stored) byContent.set(`${stored.stamp.hash} ${stored.stamp.size}`, stored);
	}
	return (stamp) => {
		const found = byContent.get(`${stamp.hash} ${stamp.size}`);
		return found && { ...found, stamp };
	};
}

/** Whether a file is in the corpus as it is now, by what is known without opening it. */
function isHeld({ corpus, settings }: LibraryState): (file: SourceFile) => boolean {
	return (file) => {
		if (!mayBeRead(file, settings.maximumFileBytes)) return false;
		const known = corpus.get(file.uri);
		const stamp = known?.content?.stamp;
		return stamp !== undefined && known?.file.path === file.path && isUnchanged(file, stamp);
	};
}

/** Looks again at these files, and only at these. What follows from them for names is for `learnAgain` to find out. */
export async function lookAgain(parts: IndexingParts, uris: readonly string[], signal: AbortSignal): Promise<void> {
	const { state, files } = parts;
	const describing = Promise.all(uris.map((uri) => files.describe(uri, signal)));
	// Asked at the same time: each answer takes a while.
	const [listed, described] = await Promise.all([files.listCatalogues(signal), describing]);
	const catalogues = new Set(listed.map(({ uri }) => uri));
	const known = new Set(state.catalogue.entities.map(({ uri }) => uri));
	const sources = described.filter((file) => file !== undefined && !catalogues.has(file.uri)) as readonly SourceFile[];
	const present = new Set(sources.map(({ uri }) => uri));
	const findKept = parts.keeper && keptAmong(state.corpus, uris);
	for (const uri of uris) if (!present.has(uri)) forget(uri, state);
	await readSources(parts, sources, findKept, signal, () => {});
	if (uris.length <= mostGlanced) {
		state.knowledge = glance(state, uris);
		parts.announce();
	}
	if (state.details !== noDetails || uris.some(isDetailsFile)) await tellDetails(parts, signal);
	if (uris.some((uri) => catalogues.has(uri) || known.has(uri))) {
		await readCatalogues(state, files, [], signal, createPacer(signal));
	}
}

/** Learns names anew after some files have changed. When aborted, what was known before stays. */
export async function learnAgain({ state, keeper, announce }: IndexingParts, signal: AbortSignal): Promise<void> {
	const pace = createPacer(signal);
	state.knowledge = await learn(state, pace);
	keeper?.keepLater();
	announce();
	state.knowledge = await tidy(state.knowledge, pace);
}

async function tellDetails({ state, files }: IndexingParts, signal: AbortSignal): Promise<void> {
	state.details = await readAllDetails(state, files, signal);
	applyDetails(state);
}

async function readSources(
	parts: IndexingParts,
	sources: readonly SourceFile[],
	findKept: FindKept | undefined,
	signal: AbortSignal,
	onProgress: (progress: Progress) => void,
	glimpses?: Glimpses,
): Promise<void> {
	if (sources.length === 0) return;
	const { state, files } = parts;
	const { maximumFileBytes } = state.settings;
	const context = {
		read: createReadAhead(
			sources.filter((file) => mayBeRead(file, maximumFileBytes)),
			(file) => files.read(file.uri, signal),
		),
		findKept,
		recognise: await parts.recogniser(),
		settings: state.settings,
		tools: { ...parts.tools, jsonFields: state.settings.jsonFields },
		log: parts.log,
		pace: createPacer(signal),
	};
	let next = 0;
	let done = 0;
	let keptAt = performance.now();
	let glimpse: Promise<void> | undefined;
	const worker = async () => {
		for (let file = sources[next++]; file; file = sources[next++]) {
			const source = await readIndexedSource(file, context, signal);
			// What it looks at has to stay as it is.
			while (glimpse) await glimpse;
			state.corpus.put(source);
			state.corpus.unindexed.delete(file.uri);
			if (source.content) state.passages.replace(file.uri, source.content.source.text, source.content.passages);
			else state.passages.remove(file.uri);
			done++;
			onProgress({ done, total: sources.length });
			if (glimpses?.isDue(done, sources.length)) {
				glimpse = glimpses.take(context.pace);
				await glimpse;
				glimpse = undefined;
			}
			if (performance.now() - keptAt < keepingMilliseconds) continue;
			keptAt = performance.now();
			parts.keeper?.keepLater();
		}
	};
	await Promise.all(Array.from({ length: readingAtOnce }, worker));
}
