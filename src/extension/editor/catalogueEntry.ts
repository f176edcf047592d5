// Finds an entity's entry in the text of a catalogue, and writes a new one. Pure; the text is the writer's and stays as it is.
import type { Entity, Span } from "../../core/index.ts";

/** Where the entry's name stands; undefined when no entry has it. */
export function findEntry(text: string, name: string): Span | undefined {
	let start = 0;
	for (const line of text.split("\n")) {
		const value = nameOf(line);
		if (value === name) {
			const at = start + line.indexOf(":") + 1;
			const end = start + line.trimEnd().length;
			return { start: Math.min(at + 1, end), end };
		}
		start += line.length + 1;
	}
	return undefined;
}

/** The value of a line `- name: Value`. */
function nameOf(line: string): string | undefined {
	const content = line.trim().replace(/^-\s+/, "");
	if (!content.startsWith("name:")) return undefined;
	const value = content.slice("name:".length).trim();
	const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(value);
	if (quoted?.[1] === "'") return (quoted[2] as string).replaceAll("''", "'");
	if (quoted) return unescaped(value.slice(0, value.lastIndexOf('"') + 1));
	const comment = value.indexOf(" #");
	return (comment < 0 ? value : value.slice(0, comment)).trim();
}

function unescaped(quoted: string): string | undefined {
	try {
		return String(JSON.parse(quoted));
	} catch {
		return undefined;
	}
}

export interface NewEntry {
	/** Where it goes, in the text of the catalogue. */
	readonly offset: number;
	readonly text: string;
	/** The name, in the text after the insertion. */
	readonly name: Span;
}

/** Undefined when the catalogue is written in a way that needs the writer's own hand. */
export function newEntry(text: string, entity: Entity, eol: string): NewEntry | undefined {
	const place = placeOf(text, eol);
	if (!place) return undefined;
	const { offset, before, indent } = place;
	const others = [...new Set(entity.aliases.map((alias) => alias.name))].filter((name) => name !== entity.name);
	const name = scalar(entity.name);
	const lines = [
		`${indent}- name: ${name}`,
		`${indent}  kind: ${entity.kind}`,
		...(others.length > 0 ? [`${indent}  aliases: [${others.map(scalar).join(", ")}]`] : []),
	];
	const start = offset + before.length + `${indent}- name: `.length;
	return { offset, text: before + lines.join(eol) + eol, name: { start, end: start + name.length } };
}

/** Straight after `entities:`, or at the end of a file without it. */
function placeOf(text: string, eol: string): { offset: number; before: string; indent: string } | undefined {
	const key = /^entities[ \t]*:[ \t]*(#[^\r\n]*)?(\r?\n|$)/m.exec(text);
	if (!key) {
		if (/^entities/m.test(text)) return undefined;
		const gap = text === "" || text.endsWith("\n") ? "" : eol;
		return { offset: text.length, before: `${gap}entities:${eol}`, indent: "  " };
	}
	const offset = key.index + key[0].length;
	const indent = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*([ \t]*)-/.exec(text.slice(offset))?.[1];
	return { offset, before: key[2] === "" ? eol : "", indent: indent ?? "  " };
}

/** Plain where that is safe in a flow sequence too, quoted otherwise. */
function scalar(value: string): string {
	const isPlain =
		/^[\p{L}][\p{L}\p{N} .&'()/-]*$/u.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
	return isPlain && value === value.trim() ? value : JSON.stringify(value);
}
