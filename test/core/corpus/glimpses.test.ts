// A first reading that takes long: names answer before its end, say so, and it comes to the same in the end.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { createLibrary, defaultSettings, type Library, silentLog } from "../../../src/core/index.ts";
import { answers, session } from "../../support/keptSessions.ts";
import { type MemoryWorkspace, memoryWorkspace } from "../../support/memoryWorkspaceFiles.ts";

const total = 60;

const catalogue = `entities:
  - name: Harbour Board
    kind: agency
  - name: Quernstone Mills
    kind: company
  - name: Nobody's Name
    kind: company
`;

function manySources(): MemoryWorkspace {
	const files = memoryWorkspace({ "entities.yaml": catalogue });
	for (let at = 0; at < total; at++) {
		const name = String(at).padStart(2, "0");
		const last = at < total - 10 ? "" : " Quernstone Mills opened. Arran Shipping Ltd (ASL) sank. ASL paid.";
		files.write(
			`sources/${name}.txt`,
			`Tarn Freight Ltd (TFL) paid the Harbour Board in ${at} weeks. TFL left.${last}\n`,
		);
	}
	return files;
}

/** Reading stands still at these files until the promise before them is kept. */
function slowly(
	files: MemoryWorkspace,
	stops: readonly (readonly [first: number, until: Promise<unknown>])[],
): MemoryWorkspace {
	return {
		...files,
		async read(uri, signal) {
			const at = Number(/(\d+)\.txt$/.exec(uri)?.[1]);
			for (const [first, until] of stops) if (at >= first) await until;
			return files.read(uri, signal);
		},
	};
}

const signal = new AbortController().signal;

async function cardOf(library: Library, name: string): Promise<string> {
	const [mention] = await library.mentionsIn(name, "markdown", signal);
	const card = mention && (await library.entityCard(mention.entities, signal));
	return (card?.lines ?? []).map(({ runs }) => runs.map(({ text }) => text).join("")).join("\n");
}

describe("glimpses of names", () => {
	/** A library whose reading has stopped at half of the sources, after long enough. */
	async function halfRead() {
		const files = manySources();
		let goOn = () => {};
		const rest = new Promise<void>((resolve) => {
			goOn = resolve;
		});
		const slow = slowly(files, [
			[10, pause(1100)],
			[30, rest],
		]);
		const library = createLibrary(slow, defaultSettings, silentLog, { namesWhileReading: true });
		const controller = new AbortController();
		const reading = library.rebuild(controller.signal);
		while ((await library.status()).entities === 0) await pause(5);
		return { files, library, reading, goOn, stop: () => controller.abort() };
	}

	it("answer of the catalogue's names and of others, and say that this is not all", async () => {
		const { library, reading, goOn } = await halfRead();
		assert.match(await cardOf(library, "Harbour Board"), /agency · confirmed\n\d+ mentions in \d+ sources read so far/);
		assert.match(await cardOf(library, "TFL"), /company · candidate\n.* read so far/s);
		assert.match(await cardOf(library, "Quernstone Mills"), /None of the sources read so far mentions it/);
		assert.equal(await cardOf(library, "Arran Shipping"), "");
		assert.equal((await library.status()).state, "indexing");
		assert.deepEqual(await library.findings(signal), []);
		goOn();
		await reading;
	});

	it("make no difference in the end", async () => {
		const { files, library, reading, goOn } = await halfRead();
		goOn();
		await reading;
		assert.deepEqual(await answers(library), await answers((await session(files, undefined)).library));
		assert.match(await cardOf(library, "Harbour Board"), /60 mentions in 60 sources\n/);
		assert.deepEqual(
			(await library.findings(signal)).map(({ details }) => details?.name),
			["Nobody's Name"],
		);
	});

	it("stay when reading is stopped, until all is read", async () => {
		const { files, library, reading, goOn, stop } = await halfRead();
		stop();
		goOn();
		await assert.rejects(reading, { name: "AbortError" });
		assert.match(await cardOf(library, "Harbour Board"), /read so far/);
		await library.rebuild(signal);
		assert.deepEqual(await answers(library), await answers((await session(files, undefined)).library));
	});
});
