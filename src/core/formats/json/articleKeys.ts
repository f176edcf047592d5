// What names an article within a file of several, so that a citation finds it again when others come before it.
import type { SourceMetadata } from "../../model/source.ts";
import type { JsonFields } from "../../ports/settings.ts";
import { cleanInline } from "../cleanText.ts";
import { field, wordsOf } from "./articleFields.ts";
import type { FoundArticle } from "./findArticles.ts";
import { valueAt } from "./jsonFields.ts";

const idNames = "id _id @id uuid guid key slug post_name".split(" ");

/** Longer ids are data of another kind. */
const longestId = 300;
const longestTitle = 120;

/** Gives each article its key, in the order of the file: the first of its names that no article before it has. */
export function createArticleKeys(names: JsonFields): (article: FoundArticle, metadata: SourceMetadata) => string {
	const taken = new Set<string>();
	/** The number to try next, by name: thousands of articles may have one. */
	const next = new Map<string, number>();
	let number = 0;
	return ({ fields, entry }, { title, url }) => {
		number++;
		const ids = [
			valueAt(fields, names.id),
			...(entry ? [valueAt(entry, names.id)] : []),
			...idNames.map((name) => field(fields, name)),
			...(entry ? idNames.map((name) => field(entry, name)) : []),
			url?.value,
		];
		const own = ids.map(idOf).filter((id) => id !== undefined);
		const last = title?.value.slice(0, longestTitle).trim() ?? String(number);
		const key = [...own, last].find((name) => !taken.has(name)) ?? numbered(last, taken, next);
		taken.add(key);
		return key;
	};
}

function idOf(value: unknown): string | undefined {
	const words = typeof value === "number" && Number.isFinite(value) ? String(value) : wordsOf(value);
	const id = words === undefined || words.length > longestId ? "" : cleanInline(words).toWellFormed();
	return id === "" ? undefined : id;
}

function numbered(name: string, taken: ReadonlySet<string>, next: Map<string, number>): string {
	let number = next.get(name) ?? 2;
	while (taken.has(`${name} (${number})`)) number++;
	next.set(name, number + 1);
	return `${name} (${number})`;
}
