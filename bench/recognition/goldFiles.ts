// Reads the files that recognition is measured on; the shape is told from the content.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { EntityKind } from "../../src/core/model/entity.ts";
import { type CoarseType, coarseType, type GoldDocument, type GoldName, type GoldSet } from "./goldDocument.ts";
import { parseMarkedTexts } from "./markedTexts.ts";

interface JsonLine {
	readonly text: string;
	readonly ents: readonly (readonly [number, number, string])[];
}

interface GoldFile {
	readonly texts: Readonly<Record<string, string>>;
	readonly mentions: readonly {
		readonly file: string;
		readonly start: number;
		readonly end: number;
		readonly kind: EntityKind;
		readonly subkind?: EntityKind;
		readonly optional?: boolean;
	}[];
}

const coarse: ReadonlySet<string> = new Set(["ORG", "PER", "LOC", "MISC"]);

function fromJsonLine(line: string, index: number): GoldDocument {
	const { text, ents } = JSON.parse(line) as JsonLine;
	const names = ents.map(([start, end, type]): GoldName => {
		return coarse.has(type) ? { start, end, type: type as CoarseType } : { start, end };
	});
	return { id: String(index), text, names };
}

function fromGoldFile(content: string, folder: string): GoldDocument[] {
	const gold = JSON.parse(content) as GoldFile;
	return Object.entries(gold.texts).map(([id, path]): GoldDocument => {
		const names = gold.mentions
			.filter((mention) => mention.file === id)
			.map(({ start, end, kind, subkind, optional }): GoldName => {
				if (optional) return { start, end };
				const kinds = subkind === undefined ? [kind] : [kind, subkind];
				return { start, end, type: coarseType(kind), kinds };
			});
		return { id, text: readFileSync(join(folder, path), "utf8"), names };
	});
}

/**
 * Reads `*.jsonl` (`text`, `ents`), `*.txt` with inline marks, or `*.json` with `texts` and `mentions`.
 * @throws when the file is none of these
 */
export function readGoldFile(path: string): GoldSet {
	const content = readFileSync(path, "utf8");
	const name = basename(path);
	if (path.endsWith(".jsonl")) {
		return { name, documents: content.split("\n").filter(Boolean).map(fromJsonLine) };
	}
	if (path.endsWith(".json")) return { name, documents: fromGoldFile(content, dirname(path)) };
	return { name, documents: parseMarkedTexts(content) };
}
