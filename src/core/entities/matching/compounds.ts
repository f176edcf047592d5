// Hyphens beside a name: "NEC-led" and "ex-NEC" name NEC, "Bristol-Myers" does not name Bristol.
import { isUpperAt, Script, scriptAt } from "./characterTables.ts";

/** Capitalised in headlines, these follow a name and leave it a name: "SoftBank-Led". */
const afterNames: ReadonlySet<string> = new Set(
	(
		"affiliated aligned approved area backed based born bound branded brokered built connected controlled designed " +
		"developed driven educated era exclusive funded headquartered held inspired issued led level like linked listed " +
		"made managed operated owned powered produced ready registered related run sized sourced specific sponsored style " +
		"supplied supported trained type wide"
	).split(" "),
);

/** Capitalised at the head of a sentence, these precede a name and leave it a name: "Ex-Google". */
const beforeNames: ReadonlySet<string> = new Set(
	"all anti co cross ex inter intra mid multi near neo non pan post pre pro then trans".split(" "),
);

const longestPart = 20;

/** Hyphens that join words; dashes part them. */
export function isHyphen(code: number): boolean {
	return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Past one line break and its indentation, where a hyphen closes a line. */
function skipLineBreak(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code !== 0x0a && code !== 0x0d) return at;
	let next = at + (code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1);
	while (text.charCodeAt(next) === 0x20) next++;
	return next;
}

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/**
 * Whether a name that starts at `start` may end before the hyphen at `hyphen`.
 * `isName` tells whether another known name stands at an offset: "Toyota-Mazda" names both.
 */
export function mayEndBeforeHyphen(
	text: string,
	start: number,
	hyphen: number,
	isName: (at: number) => boolean,
): boolean {
	const next = skipLineBreak(text, hyphen + 1);
	if (scriptAt(text, next) !== Script.word) return true;
	if (isDigit(text.charCodeAt(next))) return true;
	// What is written in lower case throughout may be any compound: "coca-cola".
	if (!isUpperAt(text, next) && isUpperAt(text, start)) return true;
	let end = next;
	while (end - next < longestPart && scriptAt(text, end) === Script.word) end++;
	return afterNames.has(text.slice(next, end).toLowerCase()) || isName(next);
}

/** Whether a name may start after the hyphen at `hyphen`. `previousEnd` is where the last known name ended. */
export function mayStartAfterHyphen(text: string, hyphen: number, previousEnd: number): boolean {
	if (previousEnd === hyphen || scriptAt(text, hyphen - 1) !== Script.word) return true;
	let start = hyphen;
	while (hyphen - start < longestPart && scriptAt(text, start - 1) === Script.word) start--;
	if (isDigit(text.charCodeAt(hyphen - 1))) return false;
	return !isUpperAt(text, start) || beforeNames.has(text.slice(start, hyphen).toLowerCase());
}
