// How well two texts agree, word by word, whatever their order.

const words = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

export function wordScore(found: string, expected: string): { precision: number; recall: number; f1: number } {
	const left = new Map<string, number>();
	const wanted = expected.toLowerCase().match(words) ?? [];
	const got = found.toLowerCase().match(words) ?? [];
	for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
	let hits = 0;
	for (const word of got) {
		const count = left.get(word) ?? 0;
		if (count === 0) continue;
		hits++;
		left.set(word, count - 1);
	}
	return {
		precision: got.length === 0 ? 0 : hits / got.length,
		recall: wanted.length === 0 ? 0 : hits / wanted.length,
		f1: (2 * hits) / Math.max(1, got.length + wanted.length),
	};
}
