// Sessions one after the other over the same files and the same cache.
import { setTimeout as pause } from "node:timers/promises";
import { createLibrary, defaultSettings, type Library, type Log, silentLog } from "../../src/core/index.ts";
import type { MemoryCacheStore } from "./memoryCacheStore.ts";
import { type MemoryWorkspace, memoryWorkspace } from "./memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;

/** Files are settled when they are older than the coarsest clock. */
export const longAgo = 1_700_000_000_000;

export function smallWorkspace(): MemoryWorkspace {
	const files = memoryWorkspace({ "entities.yaml": "entities:\n  - name: Harbour Board\n    kind: agency\n" });
	files.write(
		"sources/a.md",
		"---\ntitle: Ships\n---\n\n# Ships\n\nTarn Freight Ltd (TFL) moved 10 ships. TFL paid.\n",
		longAgo,
	);
	files.write(
		"sources/b.html",
		"<html lang=en><title>Fines</title><p>The Harbour Board fined Tarn Freight.</p></html>",
		longAgo,
	);
	files.write("sources/c.txt", "Morag Sinclair spoke to the Harbour Board.\n", longAgo);
	return files;
}

/** The library after its first reading, and what it read of the sources. */
export async function session(files: MemoryWorkspace, cache: MemoryCacheStore | undefined, log: Log = silentLog) {
	const library = createLibrary(files, defaultSettings, log, { cache });
	const before = files.reads.length;
	await library.rebuild(signal);
	const read = files.reads.slice(before).filter((path) => path.startsWith("sources/"));
	return { library, read: read.sort() };
}

/** Waits until the store holds what the next session needs: when nothing is written any more. */
export async function settled(cache: MemoryCacheStore): Promise<void> {
	for (let quiet = 0, last = -1; quiet < 5; ) {
		await pause(5);
		quiet = cache.changes.length === last ? quiet + 1 : 0;
		last = cache.changes.length;
	}
}

/** What a library says, as far as it is seen. */
export async function answers(library: Library) {
	const sources = await library.sources(signal);
	const entities = await library.entities(signal);
	const cards = await Promise.all(entities.map(({ entity }) => library.entityCard([entity.id], signal)));
	return {
		sources,
		findings: await library.findings(signal),
		entities,
		// Sources that nothing is kept of are numbered anew each time.
		cards: JSON.stringify(cards).replace(/"passage":"\d+/g, '"passage":"'),
		searched: await library.searchEntities("tarn", 9, signal),
		found: (await library.searchPassages("harbour", 9, signal)).map(({ text, span }) => [text, span]).sort(),
		inNote: await library.mentionsIn("Tarn Freight and the Harbour Board", "markdown", signal),
		mentions: await Promise.all(sources.map(({ uri }) => library.mentionsInSource(uri, signal))),
		report: (await library.indexReport(signal)).replace(/\d+ m?s/g, ""),
	};
}
