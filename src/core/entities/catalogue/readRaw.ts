// The raw values of a catalogue: the fast way where its shape allows it, else through the YAML parser.
import { finish, type Steps } from "../../base/steps.ts";
import { readPlainDocument } from "./plainDocument.ts";
import type { RawDocument } from "./rawValue.ts";
import { readYaml } from "./yamlDocument.ts";

export function readRaw(text: string, maximumNodes: number): RawDocument {
	return finish(readRawInSteps(text, maximumNodes));
}

/** As {@link readRaw}, giving way in between; never while the YAML parser reads. */
export function* readRawInSteps(text: string, maximumNodes: number): Steps<RawDocument> {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	return (yield* readPlainDocument(text, start, maximumNodes)) ?? readYaml(text.slice(start), start, maximumNodes);
}
