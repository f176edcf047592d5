// A workspace with thousands of generated sources, which are moved into place when it is open.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createTextGenerator } from "../../bench/support/generatedText.ts";

/** The sources lie in `incoming`, where nothing starts for them, so that the window can be measured without us first. */
export function makeManySources(parent: string, count: number, characters: number): string {
	const folder = path.join(parent, "many-sources");
	mkdirSync(path.join(folder, "incoming"), { recursive: true });
	mkdirSync(path.join(folder, "notes"));
	const generator = createTextGenerator(count);
	const names = Array.from({ length: 2000 }, () => generator.name());
	const anyName = () => names[Math.floor(generator.random() ** 2 * names.length)] as string;
	for (let at = 0; at < count; at++) {
		const lines: string[] = [];
		for (let length = 0; length < characters; length += (lines.at(-1) as string).length + 1) {
			lines.push(`${generator.sentence()} ${anyName()} told ${anyName()} so.`);
		}
		writeFileSync(path.join(folder, "incoming", `${String(at).padStart(5, "0")}.txt`), `${lines.join("\n")}\n`);
	}
	writeFileSync(
		path.join(folder, "incoming/harbour.txt"),
		"The Ostvik Harbour Board opened the new quay in June 2025.\nIt cost 31 million kronor.\n",
	);
	writeFileSync(path.join(folder, "notes/draft.md"), "The Ostvik Harbour Board opened a quay.\n\n");
	writeFileSync(path.join(folder, "notes/plain.txt"), "Nothing to see here.\n");
	return folder;
}
