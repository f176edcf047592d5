// Where JSON breaks. Engines do not all say it, and V8 says it in words only, and not for every error.

/** What may stand at a place. */
type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end";

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /[ \t\r\n]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Offset of the first place at which `text` stops being JSON, or undefined when it is JSON. Linear, without recursion. */
export function jsonErrorOffset(text: string): number | undefined {
	const open: ("{" | "[")[] = [];
	let expected: Expected = "value";
	let at = skip(text, 0);
	while (expected !== "comma-or-end" || open.length > 0) {
		const character = text[at] ?? "";
		const isEnd = character === (open.at(-1) === "{" ? "}" : "]") && expected.endsWith("-or-end");
		if (isEnd) {
			open.pop();
			at++;
			expected = "comma-or-end";
		} else if ((character === "{" || character === "[") && expected.startsWith("value")) {
			open.push(character);
			at++;
			expected = character === "{" ? "key-or-end" : "value-or-end";
		} else {
			const end = tokenEnd(text, at, expected);
			if (end === undefined) return at;
			at = end;
			expected = following(expected, open.at(-1));
		}
		at = skip(text, at);
	}
	return at === text.length ? undefined : at;
}

/** What comes after a token that is no bracket. */
function following(passed: Expected, within: "{" | "[" | undefined): Expected {
	if (passed === "comma-or-end") return within === "{" ? "key" : "value";
	if (passed === "colon") return "value";
	return passed.startsWith("key") ? "colon" : "comma-or-end";
}

function tokenEnd(text: string, at: number, expected: Expected): number | undefined {
	if (expected === "colon") return text[at] === ":" ? at + 1 : undefined;
	if (expected === "comma-or-end") return text[at] === "," ? at + 1 : undefined;
	if (text[at] === '"') return stringEnd(text, at);
	return expected.startsWith("value") ? match(scalar, text, at) : undefined;
}

function stringEnd(text: string, from: number): number | undefined {
	let at = from + 1;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === 0x22) return at + 1;
		if (code < 0x20) return undefined;
		const next: number | undefined = code === 0x5c ? match(escaped, text, at) : at + 1;
		if (next === undefined) return undefined;
		at = next;
	}
	return undefined;
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : undefined;
}

function skip(text: string, at: number): number {
	return match(space, text, at) ?? at;
}
