// The compact parts of the passage index, kept from one session to the next.
import { contentHashText } from "../base/contentHash.ts";
import type { CacheStore } from "../ports/cacheStore.ts";
import type { Log } from "../ports/log.ts";
import type { FrozenSegment } from "../search/frozenSegment.ts";
import { readSegment, segmentBytes } from "../search/segmentBytes.ts";
import { ByteWriter } from "./byteWriter.ts";
import { attempt, encoded, listBlobs, readBlob } from "./keptBlobs.ts";
import { sealed, unsealed } from "./sealedBytes.ts";
import { createStringTable, readStringTable } from "./stringTable.ts";

/** A part of the index, and for each of its sources what stands for the content that is in it; empty: none. */
export interface KeptSegment {
	readonly segment: FrozenSegment;
	readonly contents: readonly string[];
}

export interface KeptPassages {
	/** Calls back with each part that was kept. Whatever is damaged or of another version is passed over. */
	load(take: (kept: KeptSegment) => void): Promise<void>;
	/** Keeps these and no others; writes only what is new. Never throws but when `pace` does. */
	save(kept: readonly KeptSegment[], pace: () => Promise<void>): Promise<void>;
}

const formatVersion = 3;
const blobName = /^passages-[0-9a-f]+\.bin$/;

export function createKeptPassages(store: CacheStore, log: Log): KeptPassages {
	const nameOf = new WeakMap<FrozenSegment, string>();

	/** The name under which it is kept; undefined when it cannot be. */
	async function keep(
		kept: KeptSegment,
		version: string,
		names: readonly string[],
		pace: () => Promise<void>,
	): Promise<string | undefined> {
		const known = nameOf.get(kept.segment);
		if (known !== undefined && names.includes(known)) return known;
		const bytes = await encoded(() => bytesOf(version, kept, pace), log);
		if (!bytes) return undefined;
		const name = `passages-${contentHashText(bytes)}.bin`;
		if (!names.includes(name) && !(await attempt(store.write(name, [bytes]), log))) return undefined;
		nameOf.set(kept.segment, name);
		return name;
	}

	return {
		async load(take) {
			const listed = await listBlobs(store, log);
			for (const name of listed?.names ?? []) {
				if (!blobName.test(name)) continue;
				const kept = await readBlob(store, log, name, (bytes) => segmentOf(listed?.version, bytes));
				if (!kept) continue;
				nameOf.set(kept.segment, name);
				take(kept);
			}
		},
		async save(kept, pace) {
			const listed = await listBlobs(store, log);
			if (!listed) return;
			const { version, names } = listed;
			const held = new Set<string>();
			for (const one of kept) {
				await pace();
				held.add((await keep(one, version, names, pace)) ?? "");
			}
			for (const name of names) if (blobName.test(name) && !held.has(name)) await attempt(store.remove(name), log);
		},
	};
}

async function bytesOf(
	version: string,
	{ segment, contents }: KeptSegment,
	pace: () => Promise<void>,
): Promise<Uint8Array> {
	const strings = createStringTable();
	const table = new ByteWriter();
	const body = new ByteWriter();
	body.unsigned(contents.length);
	for (const content of contents) body.unsigned(strings.number(content));
	body.raw(segmentBytes(segment));
	await strings.write(table, pace);
	await pace();
	return sealed(formatVersion, version, [table, body]);
}

/** Undefined when it has another format or version. Throws `DamagedBytes` when it is not as it was written. */
function segmentOf(version: string | undefined, bytes: Uint8Array): KeptSegment | undefined {
	const whole = unsealed(formatVersion, bytes);
	if (!whole || whole.version !== version) return undefined;
	const { from } = whole;
	from.fill();
	const strings = readStringTable(from);
	from.fill();
	const contents = Array.from({ length: from.count() }, () => strings(from.unsigned()));
	const segment = readSegment(from.raw(from.left));
	return segment?.sources.length === contents.length ? { segment, contents } : undefined;
}
