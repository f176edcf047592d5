// Numbers that stand for what was read of a source, in ids of passages.
import { textHash } from "../base/textHash.ts";
import { readingLimits } from "../formats/readSource.ts";
import type { SourceFile } from "../model/source.ts";
import type { Settings } from "../ports/settings.ts";

/** Nine digits, which is what ids have room for. */
export const largestNumber = 999_999_999;

/**
 * The same wherever the same text was read of the same source, also by another worker: an id that a window still holds
 * goes on to mean it. `identity` stands for the bytes; empty where they are not known again, which gives a number of its
 * own each time.
 */
export function numberOfReading({ uri, encoding = "" }: SourceFile, identity: string, settings: Settings): number {
	if (identity === "") return 1 + Math.floor(Math.random() * largestNumber);
	const reading = [uri, encoding, identity, settings.jsonFields ?? {}, readingLimits(settings)];
	const hash = textHash(JSON.stringify(reading));
	return 1 + (((hash ^ (hash >>> 15)) >>> 0) % largestNumber);
}
