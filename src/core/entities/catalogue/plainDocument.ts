// Reads a catalogue of the usual shape item by item: fast for what is plain, through `yaml` for any other item.
// An item that does not parse costs only itself, which a parser of the whole document cannot promise.
import type { Steps } from "../../base/steps.ts";
import { readPlainItem } from "./plainItem.ts";
import type { RawDocument, RawPair, RawProblem, RawValue } from "./rawValue.ts";
import { type Section, splitSections } from "./sections.ts";
import { readYaml } from "./yamlDocument.ts";

/** An anchor, an alias or a merge key: these reach beyond their item. */
const reachingOut = /(?:^|[\s,[{:-])[&*][^\s,\]}]|<</m;

/** For all that is not plain; what is plain takes no time worth a limit. Any catalogue but a hostile one is read in less. */
const mostMilliseconds = 20_000;

const itemsAtOnce = 500;

/** Undefined when the text has another shape, and has to be read as one YAML document. */
export function* readPlainDocument(
	text: string,
	start: number,
	maximumNodes: number,
	maximumMilliseconds = mostMilliseconds,
): Steps<RawDocument | undefined> {
	const sections = yield* splitSections(text, start);
	if (sections === undefined) return undefined;
	const pairs: RawPair[] = [];
	const problems: RawProblem[] = [];
	let left = maximumMilliseconds;
	let isLate = false;
	const read = (from: number, to: number): RawValue | undefined | "reaches out" => {
		if (isLate) return undefined;
		if (left < 0) {
			isLate = true;
			const span = { start: from, end: text.length };
			problems.push({ code: "catalogue-too-large", span, reason: "what comes after this was not read in time" });
			return undefined;
		}
		const part = text.slice(from, to);
		if (reachingOut.test(part)) return "reaches out";
		const since = performance.now();
		const document = readYaml(part, from, maximumNodes);
		left -= performance.now() - since;
		for (const problem of document.problems) problems.push(problem);
		return document.root;
	};
	for (const section of sections) {
		if (section.items !== undefined) {
			const items = yield* readItems(text, section, read);
			if (items === undefined) return undefined;
			pairs.push({ key: section.key ?? "", keySpan: section.keySpan, value: items });
			continue;
		}
		const value = read(section.start, section.end);
		if (value === "reaches out") return undefined;
		if (value?.kind === "map") {
			for (const pair of value.pairs) pairs.push(pair);
		} else if (value !== undefined) {
			problems.push({ code: "catalogue-syntax", span: value.span, reason: "a key was expected here" });
		}
	}
	for (const problem of duplicateKeys(pairs)) problems.push(problem);
	if (pairs.length === 0 && problems.length === 0) return { root: undefined, problems };
	return { root: { kind: "map", pairs, span: { start, end: text.length } }, problems };
}

function* readItems(
	text: string,
	section: Section,
	read: (from: number, to: number) => RawValue | undefined | "reaches out",
): Steps<RawValue | undefined> {
	const items: RawValue[] = [];
	let seen = 0;
	for (const item of section.items ?? []) {
		if (++seen % itemsAtOnce === 0) yield;
		const plain = readPlainItem(text, item.start, item.end);
		if (plain !== undefined) {
			items.push(plain);
			continue;
		}
		yield;
		const value = read(item.start, item.end);
		if (value === "reaches out") return undefined;
		if (value?.kind === "list") {
			for (const one of value.items) items.push(one);
		} else if (value !== undefined) items.push(value);
	}
	return { kind: "list", items, span: { start: section.start, end: section.end } };
}

function duplicateKeys(pairs: readonly RawPair[]): readonly RawProblem[] {
	const seen = new Set<string>();
	const twice: RawProblem[] = [];
	for (const { key, keySpan } of pairs) {
		if (key === undefined) continue;
		if (seen.has(key)) twice.push({ code: "catalogue-syntax", span: keySpan, reason: "this key stands here twice" });
		seen.add(key);
	}
	return twice;
}
