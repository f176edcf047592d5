// Where a document says itself what a short name means: "Long Name (LN)", "LN (Long Name)", 「…（以下「…」という）」.
import type { EntityKind } from "../../model/entity.ts";
import type { RecognisedName } from "../../model/mention.ts";
import { acronymLetters, fitsDefinition } from "./acronyms.ts";
import { classOf } from "./entityClass.ts";
import { isGenericWord } from "./industryWords.ts";
import { bareName, namePartsOf } from "./nameParts.ts";

export interface Definition {
	readonly long: string;
	readonly short: string;
	readonly kind: EntityKind;
	readonly certainty: number;
	/** Offset of the name before the brackets. */
	readonly start: number;
	/** Past the closing bracket. */
	readonly end: number;
	/** The words, on one line. */
	readonly quote: string;
}

/** Longest text in brackets that is looked at, in UTF-16 units. */
const longestBracket = 100;
const opening = /[ \t\n\r\u00a0]{0,3}[(（]/uy;
const lead = /^(?:hereafter|hereinafter|henceforth|or|the|“|"|'|‘|\s)+/i;
const japaneseDefinition = /^以下[、,]?(?:単に)?[「『]?([^「」『』）)]{1,30}?)(?:[」』]|と(?:いう|する)|$)/u;
const cjk = /[\u3040-\u30ff\u3400-\u9fff]/u;

export function findDefinitions(text: string, names: readonly RecognisedName[]): readonly Definition[] {
	const found: Definition[] = [];
	for (const name of names) {
		if (classOf(name.kind) === "person") continue;
		const inner = insideOwnBrackets(name.surface) ?? bracketsAfter(text, name.end);
		if (inner === undefined) continue;
		const meaning = meaningOf(bareName(name.surface), inner.text, name.kind);
		if (meaning === undefined) continue;
		const end = inner.length === undefined ? name.end : name.end + inner.length;
		const quote = text.slice(name.start, end).replace(/\s+/gu, " ");
		found.push({ ...meaning, kind: name.kind, certainty: name.certainty, start: name.start, end, quote });
	}
	return found;
}

interface Brackets {
	readonly text: string;
	/** From the end of the name to past the closing bracket; absent when the brackets are inside the name. */
	readonly length?: number;
}

function insideOwnBrackets(surface: string): Brackets | undefined {
	if (!surface.endsWith(")") && !surface.endsWith("）")) return undefined;
	const start = Math.max(surface.lastIndexOf("("), surface.lastIndexOf("（"));
	return start > 0 ? { text: surface.slice(start + 1, -1) } : undefined;
}

function bracketsAfter(text: string, end: number): Brackets | undefined {
	opening.lastIndex = end;
	if (!opening.test(text)) return undefined;
	const start = opening.lastIndex;
	for (let position = start; position < text.length && position - start < longestBracket; position++) {
		const character = text[position];
		if (character === "(" || character === "（") return undefined;
		if (character === ")" || character === "）") {
			return { text: text.slice(start, position), length: position + 1 - end };
		}
	}
	return undefined;
}

function meaningOf(name: string, inner: string, kind: EntityKind): { long: string; short: string } | undefined {
	const japanese = japaneseDefinition.exec(inner.trim())?.[1];
	if (japanese !== undefined) return isSubsequence(japanese, name) ? { long: name, short: japanese } : undefined;
	const other = firstWords(inner);
	if (other === "" || other === name) return undefined;
	const entityClass = classOf(kind);
	const letters = acronymLetters(other);
	if (letters !== undefined) {
		if (cjk.test(name)) return entityClass === "organisation" ? { long: name, short: other } : undefined;
		const { tokens } = namePartsOf(name, entityClass);
		return fitsDefinition(tokens, letters) ? { long: name, short: other } : undefined;
	}
	const ownLetters = acronymLetters(name);
	if (ownLetters !== undefined && /^\p{Lu}/u.test(other)) {
		const { tokens } = namePartsOf(other, entityClass);
		return tokens.length > 1 && fitsDefinition(tokens, ownLetters) ? { long: other, short: name } : undefined;
	}
	return isHeadOf(other, name, kind) ? { long: name, short: other } : undefined;
}

/** The part of a bracket that may be a name: `the "NEA", founded 1990` → NEA. */
function firstWords(inner: string): string {
	const first = inner.replace(lead, "").split(/[,;:”"’]/u, 1)[0] ?? "";
	return first.replace(/\s+/gu, " ").trim();
}

/** Whether the words start the name, and are more than a generic one ("the Company"). */
function isHeadOf(words: string, name: string, kind: EntityKind): boolean {
	const head = namePartsOf(words, classOf(kind)).tokens;
	const whole = namePartsOf(name, classOf(kind)).tokens;
	if (head.length === 0 || head.length >= whole.length || head.every(isGenericWord)) return false;
	return head.every((token, index) => token === whole[index]);
}

function isSubsequence(short: string, long: string): boolean {
	let position = 0;
	for (const character of short) {
		position = long.indexOf(character, position) + 1;
		if (position === 0) return false;
	}
	return short.length > 1 && short.length < long.length;
}
