// Walks through XML tag by tag, in pieces and in linear time. No document types, no entities but the five of XML itself.
import { decodeCharacters } from "./xmlCharacters.ts";

/** Told about every element and text (a long one in pieces), in order, names without their prefix. Each `open` has its `close`. */
export interface XmlSink {
	/** `attribute` gives the value of an attribute by its name without prefix, as long as the call lasts. */
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

/** Text without a tag after it waits until it is longer than this: pictures in a flat document are. */
const longestText = 64 * 1024;

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
	/** The names of the open elements as they are written, with their prefix: so the end tag is known at a glance. */
	const written: string[] = [];
	let text = "";
	/** Where the attributes of the tag stand that is being told about. */
	let attributesStart = 0;
	let attributesEnd = 0;
	const attribute = (wanted: string) => attributeOf(text, attributesStart, attributesEnd, wanted);

	/** Reads the start tag between `<` and `>`. */
	function readStart(start: number, end: number): void {
		const isEmpty = text.charCodeAt(end - 1) === 0x2f;
		attributesStart = nameEnd(text, start, end);
		attributesEnd = end;
		const full = text.slice(start, attributesStart);
		const name = localName(full);
		nodes++;
		sink.open(name, attribute);
		if (isEmpty) sink.close(name);
		else {
			open.push(name);
			written.push(full);
		}
	}

	/** Reads the end tag whose name begins at `start`. Returns where the tag ends, or -1 when that has not come yet. */
	function readEnd(start: number): number {
		const usual = written[written.length - 1] ?? "";
		if (usual !== "" && text.startsWith(usual, start) && text.charCodeAt(start + usual.length) === 0x3e) {
			written.pop();
			sink.close(open.pop() ?? "");
			return start + usual.length + 1;
		}
		const close = tagEnd(text, start);
		if (close < 0) return -1;
		closeTo(localName(text.slice(start, close).trimEnd()).trimStart());
		return close + 1;
	}

	/** A wrong end tag is passed over, or closes what stands between. */
	function closeTo(name: string): void {
		if (open.at(-1) !== name) {
			broken = true;
			// Looked for within a few levels only, so that wrong tags in great depth stay cheap.
			if (!open.slice(-8).includes(name)) return;
		}
		for (let last = open.pop(); last !== undefined; last = open.pop()) {
			written.pop();
			sink.close(last);
			if (last === name) return;
		}
	}

	/** Reads the markup at `at`, where a `<` stands. Returns where it ends, or -1 when its end has not come yet. */
	function readMarkup(at: number): number {
		const first = text.charCodeAt(at + 1);
		if (first === 0x2f) return readEnd(at + 2);
		if (first === 0x21 || first === 0x3f) return readSection(at);
		const close = tagEnd(text, at + 1);
		if (close < 0) return -1;
		readStart(at + 1, close);
		return close + 1;
	}

	/** The same for what is no element. */
	function readSection(at: number): number {
		// The longest opening mark has to be there to be told from the others.
		if (text.length - at < 9 && text.startsWith("<!", at)) return -1;
		for (const [start, end] of sections) {
			if (!text.startsWith(start, at)) continue;
			const close = text.indexOf(end, at + start.length);
			if (close < 0) return -1;
			if (start === "<![CDATA[") sink.text(text.slice(at + start.length, close));
			return close + end.length;
		}
		return -1;
	}

	function write(piece: string): void {
		text = rest + piece;
		let at = 0;
		for (;;) {
			const next = text.indexOf("<", at);
			if (next < 0) break;
			if (next > at) sink.text(decodeCharacters(text.slice(at, next)));
			const end = readMarkup(next);
			at = end < 0 ? next : end;
			if (end < 0) break;
		}
		keep(text.slice(at));
	}

	/** What waits for what comes next, unless it is too long for that. */
	function keep(left: string): void {
		rest = left;
		if (rest.startsWith("<")) {
			if (rest.length <= longestMarkup) return;
			broken = true;
			rest = "";
		} else if (rest.length > longestText) {
			// A reference may be cut in two.
			const reference = rest.lastIndexOf("&");
			const end = reference > rest.length - 16 ? reference : rest.length;
			sink.text(decodeCharacters(rest.slice(0, end)));
			rest = rest.slice(end);
		}
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
function nameEnd(text: string, start: number, end: number): number {
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code <= 0x20 || code === 0x2f) return at;
	}
	return end;
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

/** The value of an attribute between two places of a tag. What is no `name="value"` is passed over. */
function attributeOf(text: string, start: number, end: number, wanted: string): string | undefined {
	for (let at = start; at < end; at++) {
		if (text.charCodeAt(at) !== 0x3d) continue;
		let open = at + 1;
		while (isSpace(text.charCodeAt(open))) open++;
		const quote = text.charCodeAt(open);
		if (quote !== 0x22 && quote !== 0x27) continue;
		const close = text.indexOf(quote === 0x22 ? '"' : "'", open + 1);
		if (close < 0 || close >= end) return undefined;
		let nameStop = at;
		while (isSpace(text.charCodeAt(nameStop - 1))) nameStop--;
		const before = text.charCodeAt(nameStop - wanted.length - 1);
		const isWhole = before === 0x3a || isSpace(before);
		if (isWhole && text.endsWith(wanted, nameStop)) return decodeCharacters(text.slice(open + 1, close));
		at = close;
	}
	return undefined;
}

function isSpace(code: number): boolean {
	return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
