// Marks the tokens that start a sentence. Coarse on purpose: it only says where a capital proves nothing.
import { TokenFlag } from "./tokenFlags.ts";

interface TokenColumns {
	readonly text: string;
	readonly length: number;
	readonly start: Int32Array;
	readonly end: Int32Array;
	readonly flags: Uint16Array;
}

/** Words that open a sentence after an abbreviation more often than they continue a name. */
const openers: ReadonlySet<string> = new Set(
	(
		"The A An In On At It Its He She They We But And This That These Those However Meanwhile As For If When While " +
		"After Before Since Under With From By To There Here His Her Their Our I You Last Analysts Shares Officials"
	).split(" "),
);

/** Share of line breaks within a paragraph after which a lower-case letter says that lines were wrapped by width. */
const wrappedShare = 0.25;

function isTerminal(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002;
}

/** Signs that may stand between the end of one sentence and the first word of the next. */
const between = /^["'“”‘’«»„()[\]*_>#-]$/;

/** Whether lines of the text break by width and not by sense. */
function hasWrappedLines(tokens: TokenColumns): boolean {
	let breaks = 0;
	let lower = 0;
	for (let i = 0; i < tokens.length; i++) {
		const flags = tokens.flags[i] as number;
		if ((flags & TokenFlag.lineStart) === 0 || (flags & TokenFlag.blockStart) !== 0) continue;
		breaks++;
		const isLower = (flags & TokenFlag.word) !== 0 && (flags & (TokenFlag.capitalised | TokenFlag.cjk)) === 0;
		if (isLower) lower++;
	}
	return breaks > 0 && lower / breaks >= wrappedShare;
}

/** Sets `TokenFlag.sentenceStart` in `tokens.flags`. */
export function markSentenceStarts(tokens: TokenColumns): void {
	const breaksAtLines = !hasWrappedLines(tokens);
	const lineFlag = breaksAtLines ? TokenFlag.lineStart : TokenFlag.blockStart;
	let open = true;
	for (let i = 0; i < tokens.length; i++) {
		const flags = tokens.flags[i] as number;
		const start = tokens.start[i] as number;
		const end = tokens.end[i] as number;
		if ((flags & lineFlag) !== 0) open = true;
		if ((flags & TokenFlag.punctuation) !== 0) {
			if (isTerminal(tokens.text, start)) open = true;
			else if (open && end - start === 1 && between.test(tokens.text.charAt(start))) {
				tokens.flags[i] = flags | TokenFlag.sentenceStart;
			} else open = false;
			continue;
		}
		const followsAbbreviation = i > 0 && ((tokens.flags[i - 1] as number) & TokenFlag.abbreviation) !== 0;
		if (open || (followsAbbreviation && openers.has(tokens.text.slice(start, end)))) {
			tokens.flags[i] = flags | TokenFlag.sentenceStart;
		}
		open = false;
	}
}
