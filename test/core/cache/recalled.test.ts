// What a session knows of the one before, before it has looked at a single file.
import assert from "node:assert/strict";
import fc from "fast-check";
import { createLibrary, defaultSettings, type SourceFile, silentLog } from "../../../src/core/index.ts";
import { answers, longAgo, session, settled, smallWorkspace } from "../../support/keptSessions.ts";
import { memoryCacheStore } from "../../support/memoryCacheStore.ts";
import { memoryWorkspace } from "../../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;

describe("what is known of the last session", () => {
	it("answers before anything is listed, and nothing is learnt again where nothing has changed", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		const first = await session(files, cache);
		await settled(cache);
		const expected = await answers(first.library);
		const listed = Promise.withResolvers<readonly SourceFile[]>();
		const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
		const listSources = () => {
			ask();
			return listed.promise;
		};
		let recognisers = 0;
		const library = createLibrary({ ...files, listSources }, defaultSettings, silentLog, {
			cache,
			recogniserWeights: async () => {
				recognisers++;
				throw new Error("nobody needs them");
			},
		});
		const reading = library.rebuild(signal);
		await asked;
		assert.equal((await library.status()).state, "indexing");
		assert.deepEqual({ ...(await answers(library)), report: "" }, { ...expected, report: "" });
		listed.resolve(await files.listSources(signal));
		await reading;
		assert.deepEqual(await answers(library), expected);
		assert.equal(recognisers, 0);
	});

	it("gives way to what the files say then: one changed, one gone, one new, another catalogue", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		await session(files, cache);
		await settled(cache);
		files.write("sources/a.md", "Tarn Freight Ltd has sold its ships to Corrie Lines plc.\n", longAgo + 1);
		files.remove("sources/b.html");
		files.write("sources/d.txt", "Corrie Lines plc bought ships from the Harbour Board.\n", longAgo);
		files.write("entities.yaml", "entities:\n  - name: Corrie Lines\n    kind: company\n");
		const again = await session(files, cache);
		const without = await session(files, undefined);
		assert.deepEqual(await answers(again.library), await answers(without.library));
	});

	it("shows a change of a source and of the catalogue as any other session does", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		await session(files, cache);
		await settled(cache);
		const { library } = await session(files, cache);
		files.write("sources/c.txt", "Tarn Freight told the Harbour Board so.\n", longAgo + 1);
		await library.refresh([files.uri("sources/c.txt")], signal);
		files.write("entities.yaml", "entities:\n  - name: Tarn Freight Ltd\n    kind: company\n");
		await library.refresh([files.uri("entities.yaml")], signal);
		const without = await session(files, undefined);
		assert.deepEqual(await answers(library), await answers(without.library));
	});

	it("is the same after any history of files", async () => {
		const sentences = [
			"Tarn Freight Ltd (TFL) paid.",
			"TFL sued the Harbour Board (HB).",
			"HB said Sinclair knew.",
			"Morag Sinclair met HB.",
			"Washington said no.",
			"the sales of Jim Sales fell.",
		];
		const file = fc.constantFrom("a.md", "b.md", "c.txt", "d.txt");
		const text = fc.option(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }), { nil: undefined });
		const step = fc.array(fc.tuple(file, text), { minLength: 1, maxLength: 3 });
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
				const files = memoryWorkspace({ "entities.yaml": "entities:\n  - name: Washington\n    kind: place\n" });
				const cache = memoryCacheStore();
				let time = longAgo;
				for (const changes of steps) {
					for (const [name, parts] of changes) {
						if (parts) files.write(`sources/${name}`, `${parts.join(" ")}\n`, ++time);
						else files.remove(`sources/${name}`);
					}
					const kept = await session(files, cache);
					const without = await session(files, undefined);
					assert.deepEqual(await answers(kept.library), await answers(without.library));
					await settled(cache);
				}
			}),
			{ numRuns: 25 },
		);
	}).timeout(60_000);

	it("is passed over where a byte is wrong or missing, whichever it is, with a word in the log", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		const expected = await answers((await session(files, cache)).library);
		await settled(cache);
		for (const [name, bytes] of [...cache.blobs]) {
			for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 40)) {
				const wrong = bytes.slice();
				wrong[at] = (wrong[at] as number) ^ (1 << (at % 8));
				const damaged = { ...memoryCacheStore(), blobs: new Map(cache.blobs) };
				const store = { ...damaged, read: async (wanted: string) => damaged.blobs.get(wanted) as Uint8Array };
				damaged.blobs.set(name, at % 2 === 0 ? wrong : bytes.slice(0, at));
				const warnings: string[] = [];
				const log = { ...silentLog, warn: (message: string) => void warnings.push(message) };
				const library = createLibrary(files, defaultSettings, log, {
					cache: {
						...store,
						list: async () => [...damaged.blobs.keys()],
						write: async () => {},
						remove: async () => {},
					},
				});
				await library.rebuild(signal);
				assert.deepEqual(await answers(library), expected, `${name}, byte ${at}`);
				assert.match(warnings[0] ?? "", new RegExp(`^${name} cannot be used`));
			}
		}
	}).timeout(60_000);
});
