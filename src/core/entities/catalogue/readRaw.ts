// The raw values of a catalogue: the fast way where its shape allows it, else through the YAML parser.
import { readPlainDocument } from "./plainDocument.ts";
import type { RawDocument } from "./rawValue.ts";
import { readYaml } from "./yamlDocument.ts";

export function readRaw(text: string, maximumNodes: number): RawDocument {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	return readPlainDocument(text, start, maximumNodes) ?? readYaml(text.slice(start), start, maximumNodes);
}
