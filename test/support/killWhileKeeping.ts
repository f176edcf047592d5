// Kills processes while they keep what they have read, and looks at what they leave behind.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createLibrary, defaultSettings, type Library, type Log, silentLog } from "../../src/core/index.ts";
import { changingWorkspace } from "./changingWorkspace.ts";
import { folderCacheStore } from "./folderCacheStore.ts";

const signal = new AbortController().signal;
const script = new URL("./keepRounds.ts", import.meta.url).pathname;

/** Summed over all kills: sources the next session knew without reading them, and those it had to read. */
export interface KillReport {
	readonly taken: number;
	readonly read: number;
}

/** Each time the next session must know exactly what one without a cache knows, with nothing to complain of. */
export async function killWhileKeeping(times: number): Promise<KillReport> {
	const folder = mkdtempSync(path.join(tmpdir(), "killed-"));
	let taken = 0;
	let read = 0;
	try {
		for (let kill = 0; kill < times; kill++) {
			const round = await keepAndKill(folder);
			const warnings: string[] = [];
			const log: Log = { ...silentLog, warn: (message) => warnings.push(message) };
			const files = changingWorkspace(round);
			const library = createLibrary(files, defaultSettings, log, { cache: readOnly(folder) });
			await library.rebuild(signal);
			const without = createLibrary(changingWorkspace(round), defaultSettings, silentLog);
			await without.rebuild(signal);
			assert.deepEqual(await answers(library), await answers(without), `kill ${kill}`);
			assert.deepEqual(warnings, [], `kill ${kill}`);
			const reads = files.reads.filter((name) => name.startsWith("sources/")).length;
			read += reads;
			taken += 80 - reads;
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	return { taken, read };
}

/** The round that was last read completely. */
async function keepAndKill(folder: string): Promise<number> {
	const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
	let round = -1;
	child.stdout.on("data", (data: Buffer) => {
		round = Number(data.toString().trim().split("\n").at(-1));
	});
	await once(child.stdout, "data");
	await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
	const exited = once(child, "exit");
	child.kill("SIGKILL");
	const [, killedBy] = await exited;
	assert.equal(killedBy, "SIGKILL");
	return round;
}

/** So that looking at what was left does not repair it. */
function readOnly(folder: string) {
	return { ...folderCacheStore(folder), write: async () => {}, remove: async () => {} };
}

async function answers(library: Library) {
	const sources = await library.sources(signal);
	return {
		sources,
		entities: await library.entities(signal),
		found: (await library.searchPassages("harbour ships", 10_000, signal)).map(({ text }) => text).sort(),
		mentions: await Promise.all(sources.map(({ uri }) => library.mentionsInSource(uri, signal))),
	};
}
