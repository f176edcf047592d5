// Blobs while they are being written: under another name, so that nobody takes a part for the whole.

const ending = ".tmp";
const abandonedMilliseconds = 3_600_000;

/** A name that no other window uses. */
export function unfinishedName(name: string): string {
	return `${name}-${Math.random().toString(36).slice(2)}${ending}`;
}

export function isUnfinished(name: string): boolean {
	return name.endsWith(ending);
}

/** Written to so long ago, in milliseconds since the epoch, that it never will be finished: its window has ended. */
export function isAbandoned(modified: number): boolean {
	return modified < Date.now() - abandonedMilliseconds;
}
