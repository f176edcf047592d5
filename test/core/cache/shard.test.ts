// What is kept comes back as it was, and whatever became of its bytes costs no more than the shard.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { wholeBlob } from "../../../src/core/cache/keptBlobs.ts";
import { createKeptSources } from "../../../src/core/cache/keptSources.ts";
import { checksum } from "../../../src/core/cache/sealedBytes.ts";
import { type KeepableSource, readShard, shardBytes } from "../../../src/core/cache/shard.ts";
import type { ReadContent, StoredSource } from "../../../src/core/cache/storedSource.ts";
import { storedSource } from "../../../src/core/corpus/indexedSource.ts";
import { readIndexedSource } from "../../../src/core/corpus/readIndexedSource.ts";
import { createRecogniser } from "../../../src/core/entities/recognition/createRecogniser.ts";
import { sourceExtensions } from "../../../src/core/formats/extensions.ts";
import { defaultSettings, type OpenBlob, silentLog } from "../../../src/core/index.ts";
import { joined } from "../../../src/worker/bytes.ts";
import { filesBelow } from "../../support/filesBelow.ts";
import { memoryCacheStore } from "../../support/memoryCacheStore.ts";
import { memoryWorkspace } from "../../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;
const pace = async () => {};
const nothingLeftOut = (uri: string) => assert.fail(`${uri} was left out`);
const recognise = createRecogniser();
const longAgo = 1_700_000_000_000;

async function stored(path: string, bytes: string | Uint8Array): Promise<KeepableSource | undefined> {
	const files = memoryWorkspace();
	files.write(path, bytes, longAgo);
	const uri = files.uri(path);
	const size = typeof bytes === "string" ? new TextEncoder().encode(bytes).length : bytes.length;
	const source = await readIndexedSource(
		{ uri, path, size, modified: longAgo },
		{
			read: async (file) => ({ bytes: await files.read(file.uri, signal), readAt: Date.now() }),
			recognise,
			settings: defaultSettings,
			tools: {},
			log: silentLog,
			findKept: () => undefined,
			pace,
		},
		signal,
	);
	return storedSource({ ...source, milliseconds: 7 });
}

async function roundTrip(sources: readonly KeepableSource[]): Promise<readonly StoredSource[]> {
	const shard = readShard(wholeBlob(joined(await shardBytes("v", sources, pace, nothingLeftOut))));
	assert.equal(shard?.version, "v");
	return shard.entries.map(({ verify, stamp, milliseconds, content }) => {
		verify((length) => new Uint8Array(length));
		return { stamp, milliseconds, content: plain(content) };
	});
}

/** Without accessors. */
function plain({ source, passages, recognised, names, ...told }: ReadContent): ReadContent {
	return { ...told, source: { ...source, text: source.text }, passages, recognised, names };
}

describe("shard", () => {
	it("gives back what was read of files of every format", async () => {
		const kept: KeepableSource[] = [];
		for (const file of filesBelow("test/fixtures/formats")) {
			if (!sourceExtensions.some((ending) => file.endsWith(ending))) continue;
			const one = await stored(`sources/${file}`, readFileSync(file));
			if (one) kept.push(one);
		}
		assert.ok(kept.length > 20, `${kept.length}`);
		assert.ok(new Set(kept.map(({ content }) => content.source.format)).size >= 5);
		assert.ok(kept.some(({ content }) => content.source.findings.length > 0));
		assert.ok(kept.some(({ content }) => content.names.links.length > 0));
		assert.deepEqual(
			await roundTrip(kept),
			kept.map(({ file: _file, ...one }) => one),
		);
	});

	it("gives back any text, and its pages and labels", async () => {
		const text = fc.string({ unit: "binary", maxLength: 300 }).map((made) => `${made}\ud800 Tarn Freight Ltd (TFL) é`);
		await fc.assert(
			fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (texts) => {
				const kept = await Promise.all(texts.map((one, at) => stored(`sources/${at}.txt`, one)));
				const sources = kept.flatMap((one) => {
					if (!one) return [];
					const { source } = one.content;
					const middle = Math.floor(source.text.length / 2);
					const pages = [
						{ start: 0, end: middle, number: 1, label: "iv" },
						{ start: middle, end: source.text.length, number: 2 },
					];
					const own = one.content.source.text;
					// Not only what decoding of bytes can give.
					const broken = own.length > 2 ? `\udc00${own.slice(1)}` : own;
					const recognised = one.content.recognised.map((name) => ({
						...name,
						surface: broken.slice(name.start, name.end),
					}));
					return [{ ...one, content: { ...one.content, recognised, source: { ...source, text: broken, pages } } }];
				});
				assert.deepEqual(
					await roundTrip(sources),
					sources.map(({ file: _file, ...one }) => one),
				);
			}),
			{ numRuns: 60 },
		);
	});

	it("costs only the sources of its own when a byte is wrong or missing, whichever it is", async () => {
		const sources = await Promise.all(
			[0, 1, 2].map((at) => stored(`sources/${at}.md`, `# Tarn ${at}\n\nTarn Freight Ltd (TFL) paid.\n`)),
		);
		const kept = sources.filter((one) => one !== undefined);
		const cache = memoryCacheStore();
		await createKeptSources(cache, silentLog).save(kept, pace);
		const names = [...cache.blobs.keys()];
		assert.ok(names.length > 1);
		const [name, bytes] = [...cache.blobs][0] as [string, Uint8Array];
		const whole = await loaded(cache);
		assert.deepEqual(whole, kept.map(({ file }) => file.uri).sort());
		for (let at = 0; at < bytes.length; at++) {
			const wrong = bytes.slice();
			wrong[at] = (wrong[at] as number) ^ (1 << (at % 8));
			cache.blobs.set(name, at % 2 === 0 ? wrong : bytes.slice(0, at));
			const left = await loaded(cache);
			assert.ok(left.length === whole.length - 1, `byte ${at}: ${left}`);
		}
	});

	it("leaves out a source that cannot be written, and keeps the others", async () => {
		const kept = await Promise.all(
			[0, 1].map((at) => stored(`sources/${at}.md`, "Tarn Freight Ltd paid. Tarn sued.\n")),
		);
		const [one, other] = kept as [KeepableSource, KeepableSource];
		const backwards = { ...one, content: { ...one.content, passages: [{ start: 9, end: 3 }] } };
		const leftOut: string[] = [];
		const bytes = joined(await shardBytes("v", [backwards, other], pace, (uri) => leftOut.push(uri)));
		assert.deepEqual(leftOut, [one.file.uri]);
		assert.deepEqual(
			readShard(wholeBlob(bytes))?.entries.map(({ file }) => file.uri),
			[other.file.uri],
		);
	});

	it("takes nothing that makes no sense, even where its checksum is right", async () => {
		const one = (await stored("sources/a.md", "# Tarn\n\nTarn Freight Ltd (TFL) paid. TFL sued.\n")) as KeepableSource;
		const bytes = joined(await shardBytes("v", [one], pace, nothingLeftOut));
		const read: (readonly [number, number])[] = [];
		const spied = wholeBlob(bytes);
		readAll({
			...spied,
			read: (start, into) => {
				read.push([start, start + into.length]);
				spied.read(start, into);
			},
		});
		for (let at = 0; at < bytes.length; at++) {
			for (const value of [0, 1, 0x7f, 0x80, 0xff]) {
				const wrong = bytes.slice();
				wrong[at] = value;
				const [start, end] = read.find(([first, last]) => first <= at && at < last) as [number, number];
				if (end < bytes.length) wrong.set(checksum(wrong.subarray(start, end)), start);
				try {
					readAll(wholeBlob(wrong));
				} catch (error) {
					assert.equal((error as Error).constructor.name, "DamagedBytes", `byte ${at}: ${error}`);
				}
			}
		}
	});
});

function readAll(blob: OpenBlob): void {
	for (const { content } of readShard(blob)?.entries ?? []) {
		const { source, passages, recognised, names } = content;
		for (const { start, end } of [...passages, ...recognised, ...source.notProse]) {
			assert.ok(start <= end && end <= source.text.length);
		}
		for (const { short, longs } of names.links) for (const at of [short, ...longs]) assert.ok(names.names.at(at));
	}
}

async function loaded(cache: ReturnType<typeof memoryCacheStore>) {
	const uris = new Set<string>();
	const kept = createKeptSources(cache, silentLog);
	await kept.load(pace, ({ file }) => uris.add(file.uri));
	await kept.verify(pace, ({ file }) => uris.delete(file.uri));
	return [...uris].sort();
}
