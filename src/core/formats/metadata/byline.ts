// Byline lines: who wrote it, who published it, and when.
import { namesPublication, usualCase } from "./mastheads.ts";
import { parseDate } from "./parseDate.ts";

export interface Byline {
	readonly author?: string;
	readonly publisher?: string;
	/** ISO 8601. */
	readonly published?: string;
}

/** Longest line that is looked at; a byline is short. */
const longestByline = 160;

const authorMark = /^(?:(?:written )?by|von|par|por|door|text|words|author|autor|auteur)(?::\s*|\s+)(?=\S)/iu;
const publisherMark = /^(?:source|publisher|publication|site|quelle)\s*:\s*(?=\S)/iu;
const publishedMark =
	/^(?:first )?(?:published|posted|published on|posted on|date|publié le|veröffentlicht am|publicado el|publicado em|pubblicato il)\s*:?\s+/iu;
const updatedMark = /^(?:last )?(?:updated|modified|revised|aktualisiert|mis à jour|actualizado)(?![\p{L}])/iu;
const readingTime =
	/^(?:(?:lecture|lesezeit|reading time|tiempo de lectura):?\s*)?\d{1,3}[ -](?:min|mins|minute|minutes|minuten|minutos)\.?(?: read)?$/iu;
const nameWord = /^(?:[\p{Lu}\p{Lo}][\p{L}.'’-]*|of|the|and|und|et|y|e|de|da|di|del|der|van|von|la|le|&)$/u;
const dayName = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** What a line says as a byline, or undefined when it is not one beyond doubt. */
export function readByline(line: string): Byline | undefined {
	if (line.length > longestByline || !couldBeByline(line)) return undefined;
	const found: { author?: string; publisher?: string; published?: string } = {};
	const names: string[] = [];
	let evidence = false;
	for (const part of bylineParts(line)) {
		if (readingTime.test(part)) continue;
		if (updatedMark.test(part)) {
			evidence = true;
			continue;
		}
		const date = parseDate(part.replace(publishedMark, ""));
		const named = namedPart(part);
		if (date !== undefined) found.published ??= date;
		else if (named !== undefined) found[named.field] ??= named.name;
		else if (looksLikeName(part)) names.push(part);
		else return undefined;
		evidence ||= date !== undefined || named !== undefined;
	}
	const publisher = names.find(namesPublication);
	if (publisher !== undefined) found.publisher ??= usualCase(publisher);
	return evidence ? found : undefined;
}

/** A cheap look first: no byline without a date or one of the marks. */
function couldBeByline(line: string): boolean {
	return (
		/\d{4}/.test(line) ||
		publisherMark.test(line) ||
		updatedMark.test(line) ||
		/(?:by|von|par|por|door|te?xte?|words|auth?o[ru]|auteur)[\s:]/i.test(line)
	);
}

function namedPart(part: string): { field: "author" | "publisher"; name: string } | undefined {
	const publisher = part.replace(publisherMark, "");
	if (publisher !== part)
		return looksLikeName(publisher) ? { field: "publisher", name: usualCase(publisher) } : undefined;
	const author = part.replace(authorMark, "");
	if (author === part || !looksLikeName(author)) return undefined;
	// "By Tuesday" starts a sentence; "By Reuters" and "By Ines Calder" are bylines.
	if (!author.includes(" ") && (dayName.test(author) || author.length < 3)) return undefined;
	return { field: "author", name: usualCase(author) };
}

function looksLikeName(part: string): boolean {
	const words = part.split(" ");
	return words.length <= 6 && part.length <= 60 && /\p{L}{2}/u.test(part) && words.every((word) => nameWord.test(word));
}

/** The line at its separators; a comma inside a date does not separate. */
function bylineParts(line: string): readonly string[] {
	const parts: string[] = [];
	for (const section of line.split(/(?<!\s)(?:\s*[|·•]\s*|\s+[-–—]{1,2}\s+|\s*\()|\)\s*/u)) {
		const pieces = section.split(/,\s+/);
		for (let at = 0; at < pieces.length; ) {
			const taken = dateLength(pieces, at);
			parts.push(
				pieces
					.slice(at, at + taken)
					.join(", ")
					.trim(),
			);
			at += taken;
		}
	}
	return parts.filter((part) => part !== "");
}

/** How many pieces from `at` on make up one date; 1 when they make none. */
function dateLength(pieces: readonly string[], at: number): number {
	for (let count = Math.min(3, pieces.length - at); count > 1; count--) {
		const joined = pieces.slice(at, at + count).join(", ");
		if (updatedMark.test(joined) || parseDate(joined.replace(publishedMark, "")) !== undefined) return count;
	}
	return 1;
}
