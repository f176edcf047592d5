// What is known of names, written and read again: every answer is the same, although nothing is read before it is asked for.
import assert from "node:assert/strict";
import fc from "fast-check";
import { finish } from "../../../src/core/base/steps.ts";
import { DamagedBytes } from "../../../src/core/cache/byteReader.ts";
import { wholeBlob } from "../../../src/core/cache/keptBlobs.ts";
import { knowledgeParts, readKnowledge } from "../../../src/core/cache/knowledgeBytes.ts";
import type { StoredKnowledge } from "../../../src/core/cache/storedKnowledge.ts";
import { createLayeredMatcher } from "../../../src/core/entities/matching/createNameMatcher.ts";
import { packNames } from "../../../src/core/entities/matching/packedNames.ts";
import { type Entity, entityKinds } from "../../../src/core/model/entity.ts";
import { gathered } from "../../../src/worker/bytes.ts";

const noPause = async () => {};
/** Also what UTF-8 cannot hold. */
const word = fc
	.string({ unit: "binary", minLength: 1, maxLength: 12 })
	.map((text) => `${text}\ud800`.slice(0, text.length || 1));
const certainty = fc.double({ min: 0, max: 1, noNaN: true });

const entity: fc.Arbitrary<Entity> = fc
	.record(
		{
			id: word,
			name: word,
			kind: fc.constantFrom(...entityKinds),
			status: fc.constantFrom("confirmed" as const, "candidate" as const),
			certainty,
			note: word,
			url: word,
			others: fc.array(word, { maxLength: 3 }),
		},
		{ requiredKeys: ["id", "name", "kind", "status", "certainty", "others"] },
	)
	.map(({ others, ...rest }) => ({
		...rest,
		aliases: [rest.name, ...others].map((name) => ({ name, caseRule: "exact", reason: { kind: "name" } })),
	}));

const knowledge = fc
	.uniqueArray(entity, { selector: ({ id }) => id, maxLength: 40 })
	.chain((list) =>
		fc.record({
			list: fc.constant(list),
			counts: fc.array(fc.nat(50), { minLength: list.length, maxLength: list.length }),
		}),
	)
	.map(({ list, counts }): StoredKnowledge => {
		const uris = ["file:///a", "file:///b"];
		const sources = new Map(uris.map((uri) => [uri, `content of ${uri}`]));
		const candidates = list.flatMap((one) => (one.status === "candidate" ? [one.certainty] : []));
		const names = list.map(({ name, id }) => ({ name, caseRule: "exact" as const, entities: [id] }));
		return {
			learntFrom: { catalogue: "of May", sources },
			entities: new Map(list.map((one) => [one.id, one])),
			names: finish(packNames(names)),
			ordinary: new Set(list.slice(0, 2).map(({ name }) => name)),
			suggestions: list.slice(1).map(({ id }) => ({ a: (list[0] as Entity).id, b: id, reason: { kind: "initials" } })),
			listed: { confirmed: list.length - candidates.length, candidates: Float64Array.from(candidates).sort() },
			mentionsIn: (uri) =>
				list.map(({ id, kind, certainty: own }, at) => ({
					start: 9 * at,
					end: 9 * at + 4,
					entities: [id],
					kind,
					certainty: uri === uris[0] ? own : 0.5,
				})),
			countsOf: (id) => {
				const at = list.findIndex((one) => one.id === id);
				return { mentions: counts[at] ?? 0, sourceCount: at < 0 ? 0 : 2, sources: at < 0 ? [] : uris };
			},
		};
	});

async function rewritten(known: StoredKnowledge): Promise<StoredKnowledge> {
	const read = readKnowledge("1", wholeBlob(await bytesOf(known)));
	assert.ok(read);
	finish(read.verify());
	return read;
}

async function bytesOf(known: StoredKnowledge): Promise<Uint8Array> {
	return gathered(knowledgeParts("1", known, noPause));
}

describe("knowledge as bytes", () => {
	it("gives the same entities, by id and in order, and none for other ids", async () => {
		await fc.assert(
			fc.asyncProperty(knowledge, word, async (known, other) => {
				const { entities } = await rewritten(known);
				assert.equal(entities.size, known.entities.size);
				assert.deepEqual([...entities], [...known.entities]);
				assert.deepEqual([...entities.keys()], [...known.entities.keys()]);
				assert.deepEqual([...entities.values()], [...known.entities.values()]);
				const told: unknown[] = [];
				entities.forEach((one, id) => void told.push([id, one]));
				assert.deepEqual(told, [...known.entities]);
				for (const id of [other, ...known.entities.keys()]) {
					assert.deepEqual(entities.get(id), known.entities.get(id));
					assert.equal(entities.has(id), known.entities.has(id));
				}
			}),
		);
	});

	it("gives the same mentions, counts, suggestions and names", async () => {
		await fc.assert(
			fc.asyncProperty(knowledge, word, async (known, other) => {
				const read = await rewritten(known);
				for (const uri of known.learntFrom.sources.keys())
					assert.deepEqual(read.mentionsIn(uri), known.mentionsIn(uri));
				assert.deepEqual(read.mentionsIn("file:///elsewhere"), []);
				for (const id of [other, ...known.entities.keys()]) {
					const { mentions, sourceCount, sources } = read.countsOf(id);
					assert.deepEqual({ mentions, sourceCount, sources }, known.countsOf(id));
				}
				assert.deepEqual(read.suggestions, known.suggestions);
				assert.deepEqual(read.listed, known.listed);
				assert.deepEqual(read.ordinary, known.ordinary);
				assert.deepEqual(read.learntFrom, known.learntFrom);
				const text = [...known.entities.values()].map(({ name }) => name).join(" . ");
				const [now, before] = [read, known].map(({ names }) =>
					createLayeredMatcher(names.size, [{ names, hides: new Set() }]).match(text),
				);
				assert.deepEqual(now, before);
			}),
		);
	});

	it("is not read from bytes that are cut short or changed, nor from those of another version", async () => {
		const [known] = fc.sample(knowledge, { numRuns: 1, seed: 1 }) as [StoredKnowledge];
		const bytes = await bytesOf(known);
		assert.equal(readKnowledge("2", wholeBlob(bytes)), undefined);
		assert.throws(() => readKnowledge("1", wholeBlob(bytes.subarray(0, bytes.length - 1))), DamagedBytes);
		for (let at = 0; at < bytes.length; at += 997) {
			const changed = bytes.slice();
			changed[at] = (changed[at] as number) ^ 16;
			assert.throws(() => {
				const read = readKnowledge("1", wholeBlob(changed));
				if (read) finish(read.verify());
			}, DamagedBytes);
		}
	});

	it("reads about every page once for whoever walks over all entities and asks how often each is mentioned", async () => {
		const [known] = fc.sample(knowledge, { numRuns: 1, seed: 3 }) as [StoredKnowledge];
		const many = Array.from({ length: 20_000 }, (_, at): Entity => {
			const name = `Tarn Freight ${at} ${"of the Harbour ".repeat(20)}`;
			return { id: name, name, kind: "company", status: "candidate", certainty: 0.5, aliases: [] };
		});
		const counts = { mentions: 3, sourceCount: 1, sources: ["file:///a"] };
		const bytes = await bytesOf({
			...known,
			entities: new Map(many.map((one) => [one.id, one])),
			suggestions: [],
			names: finish(packNames([])),
			ordinary: new Set(),
			mentionsIn: () => [],
			countsOf: () => counts,
		});
		const whole = wholeBlob(bytes);
		let read = 0;
		const counting = (start: number, into: Uint8Array) => {
			read += into.length;
			whole.read(start, into);
		};
		const { entities, countsOf } = readKnowledge("1", { length: whole.length, read: counting }) ?? assert.fail();
		let mentions = 0;
		for (const { id } of entities.values()) mentions += countsOf(id).mentions;
		for (const id of entities.keys()) mentions += countsOf(id).mentions;
		for (const [id] of entities) mentions += countsOf(id).mentions;
		assert.equal(mentions, 3 * 3 * many.length);
		assert.ok(read < 5 * bytes.length, `${read} of ${bytes.length}`);
	});

	it("is read the same from bytes that begin anywhere in memory", async () => {
		const [known] = fc.sample(knowledge, { numRuns: 1, seed: 2 }) as [StoredKnowledge];
		const bytes = await bytesOf(known);
		for (let shift = 0; shift < 8; shift++) {
			const moved = new Uint8Array(bytes.length + shift).subarray(shift);
			moved.set(bytes);
			assert.deepEqual([...(readKnowledge("1", wholeBlob(moved))?.entities ?? [])], [...known.entities]);
		}
	});
});
