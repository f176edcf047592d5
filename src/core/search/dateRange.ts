// The dates of a passage search: after:2024-05, before:2025.

/** Days, months or years as `2024-05-14`, `2024-05` or `2024`. */
export interface DateRange {
	/** Published in it or later. */
	readonly after?: string;
	/** Published before it began. */
	readonly before?: string;
}

const written = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?[-/.]?$/;
const known = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** A year, month or day as people type them: `2024`, `2024-5`, `2024/05/14`. Undefined where it is none, or not yet. */
export function readTypedDate(text: string): string | undefined {
	const [, year = "", month = "", day = ""] = written.exec(text.trim()) ?? [];
	if (year === "" || !isUpTo(month, 12) || !isUpTo(day, 31)) return undefined;
	return [year, month, day]
		.filter((part) => part !== "")
		.map((part) => part.padStart(2, "0"))
		.join("-");
}

function isUpTo(part: string, most: number): boolean {
	return part === "" || (Number(part) >= 1 && Number(part) <= most);
}

/** The range that is within both; the narrower end of each counts. */
export function narrowRange(range: DateRange, end: "after" | "before", date: string): DateRange {
	const there = range[end];
	if (there === undefined) return { ...range, [end]: date };
	const isNarrower = end === "after" ? firstDay(date) > firstDay(there) : firstDay(date) < firstDay(there);
	return isNarrower ? { ...range, [end]: date } : range;
}

/**
 * Whether something published then may lie in the range. `published` is ISO 8601, as exact as it is known: a month
 * lies in a range that holds one of its days. What has no date lies in no range but the empty one.
 */
export function isInRange(published: string | undefined, { after, before }: DateRange): boolean {
	if (after === undefined && before === undefined) return true;
	const date = known.exec(published ?? "")?.[0];
	if (date === undefined) return false;
	// No month has a day 00 or 99; strings of equal form compare as the dates do.
	if (after !== undefined && lastDay(date) < firstDay(after)) return false;
	return before === undefined || firstDay(date) < firstDay(before);
}

function firstDay(date: string): string {
	return `${date}-00-00`.slice(0, "2024-05-14".length);
}

function lastDay(date: string): string {
	return `${date}-99-99`.slice(0, "2024-05-14".length);
}
