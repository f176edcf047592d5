// How much of an expected text was read, word by word and in order.

const words = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu;

/** Words in the longest common order of both, as a share of the words of the longer text: 1 when they are the same. */
export function wordAccuracy(found: string, expected: string): number {
	const a = found.match(words) ?? [];
	const b = expected.match(words) ?? [];
	let before = new Uint32Array(b.length + 1);
	for (const word of a) {
		const row = new Uint32Array(b.length + 1);
		for (let at = 0; at < b.length; at++) {
			row[at + 1] = word === b[at] ? (before[at] as number) + 1 : Math.max(before[at + 1] as number, row[at] as number);
		}
		before = row;
	}
	return (before[b.length] as number) / Math.max(1, a.length, b.length);
}
