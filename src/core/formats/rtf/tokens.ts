// Takes RTF apart: groups, control words with their numbers, bytes of text.
import type { ReadingBounds, StopReason } from "../readingBounds.ts";

/** Told about every token in order. Groups are balanced as far as the file goes. */
export interface RtfSink {
	openGroup(): void;
	closeGroup(): void;
	/** A control word or, as one character, a control symbol. */
	control(word: string, value: number | undefined): void;
	/** A byte of text, in the character set that is in force. */
	byte(byte: number): void;
}

export interface RtfOutcome {
	/** Whether the outermost group was closed. */
	readonly isWhole: boolean;
	readonly stopped?: StopReason;
}

/** Bytes between two looks at the bounds. */
const stretch = 16 * 1024;
/** Programs write some ten tokens where a page has an element. */
const tokensOfNode = 50;
/** A control word is at most 32 letters long (RTF 1.9.1, "Control word"). */
const longestWord = 32;

const backslash = 0x5c;
const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

export function readTokens(
	bytes: Uint8Array,
	sink: RtfSink,
	bounds: ReadingBounds,
	stopReason: () => StopReason | undefined,
): RtfOutcome {
	let at = 0;
	let depth = 0;
	let tokens = 0;

	function readControl(): void {
		const start = ++at;
		while (at < bytes.length && at - start < longestWord && isLetter(bytes[at] as number)) at++;
		if (at === start) {
			readSymbol();
			return;
		}
		const word = String.fromCharCode(...bytes.subarray(start, at));
		const value = readNumber();
		if (bytes[at] === 0x20) at++;
		if (word === "bin") at = Math.min(bytes.length, at + Math.max(0, value ?? 0));
		else sink.control(word, value);
	}

	function readNumber(): number | undefined {
		const isNegative = bytes[at] === 0x2d && isDigit(bytes[at + 1] ?? 0);
		if (isNegative) at++;
		const start = at;
		let value = 0;
		while (at < bytes.length && at - start < 10 && isDigit(bytes[at] as number)) {
			value = value * 10 + (bytes[at++] as number) - 0x30;
		}
		if (at === start) return undefined;
		return isNegative ? -value : value;
	}

	function readSymbol(): void {
		const symbol = bytes[at++];
		if (symbol === 0x27) {
			const code = Number.parseInt(String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0), 16);
			at += 2;
			if (!Number.isNaN(code)) sink.byte(code);
		} else if (symbol === backslash || symbol === 0x7b || symbol === 0x7d) sink.byte(symbol);
		else if (symbol === 0x0d || symbol === 0x0a) sink.control("par", undefined);
		else if (symbol !== undefined) sink.control(String.fromCharCode(symbol), undefined);
	}

	function limitReached(): StopReason | undefined {
		if (tokens > bounds.limits.maximumNodes * tokensOfNode) return "maximumNodes";
		return bounds.isExpired() ? "maximumMilliseconds" : stopReason();
	}

	/** Reads one token. Returns how the reading ended, when it has. */
	function readToken(): RtfOutcome | undefined {
		const byte = bytes[at] as number;
		if (byte === backslash) {
			readControl();
			tokens++;
			return undefined;
		}
		at++;
		if (byte === 0x7b) {
			tokens++;
			if (++depth > bounds.limits.maximumDepth) return { isWhole: false, stopped: "maximumDepth" };
			sink.openGroup();
		} else if (byte === 0x7d) {
			tokens++;
			if (--depth === 0) return { isWhole: true };
			sink.closeGroup();
		} else if (byte !== 0x0d && byte !== 0x0a && byte !== 0) sink.byte(byte);
		return undefined;
	}

	let next = stretch;
	while (at < bytes.length) {
		const outcome = readToken();
		if (outcome !== undefined) return outcome;
		if (at < next) continue;
		next = at + stretch;
		const stopped = limitReached();
		if (stopped !== undefined) return { isWhole: true, stopped };
	}
	return { isWhole: false };
}
