// A process that reads and keeps round after round, until it is killed. Argument: the folder of the cache.
import { createLibrary, defaultSettings, silentLog } from "../../src/core/index.ts";
import { changingWorkspace } from "./changingWorkspace.ts";
import { folderCacheStore } from "./folderCacheStore.ts";

const cache = folderCacheStore(process.argv[2] as string);
for (let round = 0; ; round++) {
	const library = createLibrary(changingWorkspace(round), defaultSettings, silentLog, { cache });
	await library.rebuild(new AbortController().signal);
	process.stdout.write(`${round}\n`);
	// Keeping goes on while the next round is read, as it does in two windows.
	await new Promise((resolve) => setTimeout(resolve, 20));
}
