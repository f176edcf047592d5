// Sources that change from round to round, for tests of what is kept between sessions.
import { type MemoryWorkspace, memoryWorkspace } from "./memoryWorkspaceFiles.ts";

/** The same for the same round. Half of the sources differ between any two rounds that follow each other. */
export function changingWorkspace(round: number): MemoryWorkspace {
	const files = memoryWorkspace({ "entities.yaml": "entities:\n  - name: Harbour Board\n    kind: agency\n" });
	for (let at = 0; at < 80; at++) {
		const edition = round + (at % 2) - ((round + (at % 2)) % 2);
		const text = `Tarn Freight Ltd (TFL) moved ${edition * 100 + at} ships, said Morag Sinclair of the Harbour Board.\n`;
		files.write(`sources/${at}.txt`, text.repeat(1 + ((at * 7 + edition) % 12)), 1_700_000_000_000 + edition);
	}
	return files;
}
