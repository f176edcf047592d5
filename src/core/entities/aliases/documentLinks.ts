// Short names that one document's own long names explain: initials, heads of firms' names, surnames.
import { acronymLetters, initialsOf } from "./acronyms.ts";
import { isCommonWord } from "./commonWords.ts";
import type { DocumentLink, DocumentName } from "./documentNames.ts";
import { classOf } from "./entityClass.ts";
import { isGenericWord, isIndustryWord } from "./industryWords.ts";
import { bareName, type NameParts } from "./nameParts.ts";
import { isWellKnownPlace } from "./placeNames.ts";

interface Name {
	readonly summary: DocumentName;
	readonly parts: NameParts;
}

/** A full name recognition is less certain of teaches no surname. */
const believable = 0.4;
/** A surname by itself has to be a person's rather than not. */
const believableAlone = 0.5;

const particles = new Set("van von der den de da di del della du la le el al bin ibn ter ten dos das".split(" "));

/**
 * Links for the names that have no definition. All long names that fit are listed: the caller counts entities.
 * `ofOthers` are the surnames that mean another person than the one who is named in full.
 */
export function linkNames(
	names: readonly Name[],
	defined: ReadonlySet<number>,
	ofOthers: ReadonlySet<number>,
): readonly DocumentLink[] {
	const links: DocumentLink[] = [];
	const byInitials = indexInitials(names);
	const byHead = indexTokens(names, (parts) => parts.tokens[0]);
	const byLast = indexTokens(names, (parts) => parts.tokens[parts.tokens.length - 1]);
	names.forEach((name, short) => {
		if (defined.has(short)) return;
		const link =
			initialsLink(names, name, short, byInitials) ??
			(classOf(name.summary.kind) === "person"
				? ofOthers.has(short)
					? undefined
					: surnameLink(names, name, short, byLast)
				: headLink(names, name, short, byHead, byLast));
		if (link !== undefined) links.push(link);
	});
	return links;
}

function initialsLink(
	names: readonly Name[],
	name: Name,
	short: number,
	byInitials: ReadonlyMap<string, readonly number[]>,
): DocumentLink | undefined {
	const own = classOf(name.summary.kind);
	if (own !== "organisation" && own !== "place") return undefined;
	const letters = acronymLetters(bareName(name.summary.surface));
	if (letters === undefined) return undefined;
	const longs = (byInitials.get(letters) ?? []).filter((long) => classOfName(names, long) === own && long !== short);
	return longs.length === 0 ? undefined : { short, longs, reason: { kind: "initials" } };
}

function headLink(
	names: readonly Name[],
	name: Name,
	short: number,
	byHead: ReadonlyMap<string, readonly number[]>,
	byLast: ReadonlyMap<string, readonly number[]>,
): DocumentLink | undefined {
	const [token] = name.parts.tokens;
	if (classOf(name.summary.kind) !== "organisation" || name.parts.tokens.length !== 1 || token === undefined)
		return undefined;
	if (!mayBeShortForm(token)) return undefined;
	// The firm may be meant, or its founder.
	const isSurname = (byLast.get(token) ?? []).some((other) => classOfName(names, other) === "person");
	if (isSurname) return undefined;
	const longs = (byHead.get(token) ?? []).filter((long) => {
		const parts = names[long]?.parts;
		return classOfName(names, long) === "organisation" && parts !== undefined && parts.legal.baseLength > 1;
	});
	const fitting = longs.find((long) => isIndustryRest((names[long] as Name).parts));
	if (fitting === undefined) return undefined;
	return {
		short,
		longs,
		reason: { kind: "short-form", dropped: droppedWords((names[fitting] as Name).summary.surface, 1) },
	};
}

function surnameLink(
	names: readonly Name[],
	name: Name,
	short: number,
	byLast: ReadonlyMap<string, readonly number[]>,
): DocumentLink | undefined {
	if (name.summary.certainty < believableAlone) return undefined;
	const { tokens } = name.parts;
	const last = tokens[tokens.length - 1] as string;
	if (tokens.length > 1 && !particles.has(tokens[0] as string)) return undefined;
	const longs = (byLast.get(last) ?? []).filter((long) => {
		const other = (names[long] as Name).parts.tokens;
		const isPerson = classOfName(names, long) === "person";
		return isPerson && other.length > tokens.length && other.slice(-tokens.length).join(" ") === tokens.join(" ");
	});
	const first = longs.find((long) => (names[long] as Name).summary.certainty >= believable);
	if (first === undefined) return undefined;
	const words = bareName((names[first] as Name).summary.surface).split(/\s+/u);
	return { short, longs, reason: { kind: "short-form", dropped: words.slice(0, -tokens.length).join(" ") } };
}

/** Whether a folded word may stand for a longer firm's name at all. */
export function mayBeShortForm(token: string): boolean {
	return token.length > 1 && !isWellKnownPlace(token) && !isCommonWord(token) && !isGenericWord(token);
}

/** Whether everything after the first word is industry or legal form, with at least one industry word. */
export function isIndustryRest(parts: NameParts): boolean {
	const rest = parts.tokens.slice(1, parts.legal.baseLength);
	return rest.length > 0 && rest.every(isIndustryWord);
}

/** The words of a name after the first `count`, as written. */
export function droppedWords(surface: string, count: number): string {
	return bareName(surface).split(/\s+/u).slice(count).join(" ");
}

function classOfName(names: readonly Name[], index: number): ReturnType<typeof classOf> {
	return classOf((names[index] as Name).summary.kind);
}

function indexInitials(names: readonly Name[]): ReadonlyMap<string, readonly number[]> {
	const index = new Map<string, number[]>();
	names.forEach(({ parts }, position) => {
		for (const letters of initialsOf(parts.tokens, parts.legal.baseLength)) push(index, letters, position);
	});
	return index;
}

/** Names of several words, by one of them. */
function indexTokens(
	names: readonly Name[],
	pick: (parts: NameParts) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
	const index = new Map<string, number[]>();
	names.forEach(({ parts }, position) => {
		const token = parts.tokens.length > 1 ? pick(parts) : undefined;
		if (token !== undefined) push(index, token, position);
	});
	return index;
}

function push(index: Map<string, number[]>, key: string, value: number): void {
	const list = index.get(key);
	if (list === undefined) index.set(key, [value]);
	else list.push(value);
}
