// Finds an entity's entry in the text of a catalogue. Pure.
import type { Span } from "../../core/index.ts";

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
