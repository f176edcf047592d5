// Walks through XML tag by tag, in pieces and in linear time. No document types, no entities but the five of XML itself.
import { decodeCharacters } from "./xmlCharacters.ts";

/** Told about every element and text, in order, names without their prefix. Each `open` has its `close`. */
export interface XmlSink {
	/** `attribute` gives the value of an attribute by its name without prefix. */
	open(name: string, attribute: (name: string) => string | undefined): void;
	close(name: string): void;
	text(text: string): void;
}

export interface XmlReader {
	readonly depth: number;
	/** Number of elements so far. */
	readonly nodes: number;
	write(piece: string): void;
	/** Ends the text and closes what is open. Returns whether the document was well formed as far as that matters here. */
	end(): boolean;
}

/** A tag or comment longer than this is no XML that a program has written. */
const longestMarkup = 1024 * 1024;

/** Opening and closing marks of what is no element and no text. */
const sections: readonly (readonly [open: string, close: string])[] = [
	["<!--", "-->"],
	["<![CDATA[", "]]>"],
	["<?", "?>"],
	["<!", ">"],
];

export function createXmlReader(sink: XmlSink): XmlReader {
	let rest = "";
	let broken = false;
	let nodes = 0;
	const open: string[] = [];

	function readTag(tag: string): void {
		if (tag.charCodeAt(0) === 0x2f) {
			closeTo(localName(tag.slice(1).trimEnd()).trimStart());
			return;
		}
		const isEmpty = tag.charCodeAt(tag.length - 1) === 0x2f;
		const name = localName(tag.slice(0, nameEnd(tag)));
		nodes++;
		sink.open(name, (wanted) => attributeOf(tag, wanted));
		if (isEmpty) sink.close(name);
		else open.push(name);
	}

	/** A wrong end tag is passed over, or closes what stands between. */
	function closeTo(name: string): void {
		if (open.at(-1) !== name) {
			broken = true;
			// Looked for within a few levels only, so that wrong tags in great depth stay cheap.
			if (!open.slice(-8).includes(name)) return;
		}
		for (let last = open.pop(); last !== undefined; last = open.pop()) {
			sink.close(last);
			if (last === name) return;
		}
	}

	/** Reads the markup at `at`, where a `<` stands. Returns where it ends, or -1 when its end has not come yet. */
	function readMarkup(text: string, at: number): number {
		const first = text.charCodeAt(at + 1);
		const isElement = first !== 0x21 && first !== 0x3f;
		// The longest opening mark has to be there to be told from the others.
		if (text.length - at < 9 && text.startsWith("<!", at)) return -1;
		for (const [start, end] of isElement ? [] : sections) {
			if (!text.startsWith(start, at)) continue;
			const close = text.indexOf(end, at + start.length);
			if (close < 0) return -1;
			if (start === "<![CDATA[") sink.text(text.slice(at + start.length, close));
			return close + end.length;
		}
		const close = tagEnd(text, at + 1);
		if (close < 0) return -1;
		readTag(text.slice(at + 1, close));
		return close + 1;
	}

	function write(piece: string): void {
		const text = rest + piece;
		let at = 0;
		for (;;) {
			const next = text.indexOf("<", at);
			if (next < 0) break;
			if (next > at) sink.text(decodeCharacters(text.slice(at, next)));
			const end = readMarkup(text, next);
			at = end < 0 ? next : end;
			if (end < 0) break;
		}
		// Text without a tag after it waits as well: an entity may be cut in two.
		rest = text.slice(at);
		if (rest.length <= longestMarkup) return;
		broken = true;
		if (!rest.startsWith("<")) sink.text(decodeCharacters(rest));
		rest = "";
	}

	return {
		get depth() {
			return open.length;
		},
		get nodes() {
			return nodes;
		},
		write,
		end() {
			if (rest.trim() !== "" || open.length > 0) broken = true;
			if (!rest.startsWith("<")) sink.text(decodeCharacters(rest));
			rest = "";
			for (let last = open.pop(); last !== undefined; last = open.pop()) sink.close(last);
			return !broken;
		},
	};
}

/** Where a tag's name ends: at white space, a slash or the tag's end. */
function nameEnd(tag: string): number {
	for (let at = 0; at < tag.length; at++) {
		const code = tag.charCodeAt(at);
		if (code <= 0x20 || code === 0x2f) return at;
	}
	return tag.length;
}

function localName(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}

/** The `>` that ends a tag: those within quotes do not count. */
function tagEnd(text: string, from: number): number {
	let end = text.indexOf(">", from);
	let quote = nextQuote(text, from, end);
	while (end >= 0 && quote >= 0) {
		const close = text.indexOf(text[quote] as string, quote + 1);
		if (close < 0) return -1;
		if (close > end) end = text.indexOf(">", close);
		quote = end < 0 ? -1 : nextQuote(text, close + 1, end);
	}
	return end;
}

function nextQuote(text: string, from: number, end: number): number {
	for (let at = from; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x22 || code === 0x27) return at;
	}
	return -1;
}

const attributePattern = /([^\s=/"'<>]{1,100})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g;

function attributeOf(tag: string, wanted: string): string | undefined {
	for (const [, name, double, single] of tag.matchAll(attributePattern)) {
		if (name !== undefined && localName(name) === wanted) return decodeCharacters(double ?? single ?? "");
	}
	return undefined;
}
