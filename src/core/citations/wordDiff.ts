// What changed between two wordings, word by word, for display.

/** A run of words that both have, or that only one has. */
export interface WordChange {
	/** `removed`: only in the first text. `added`: only in the second. */
	readonly kind: "same" | "removed" | "added";
	/** With the white space behind the words, as written; `same` is as in the second text. */
	readonly text: string;
}

/** Longer texts are shown as one removal and one addition; bounds the work. */
const mostWords = 1000;

/** Words with the white space behind them; signs and Chinese or Japanese characters stand by themselves. */
function splitWords(text: string): readonly string[] {
	return (
		text.match(
			/(?:\d+(?:[.,]\d+)*|[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]|(?:(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])[\p{L}\p{M}\p{N}])+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}])\s*|\s+/gu,
		) ?? []
	);
}

/** Lengths of the longest common runs of words of the ends `a[i..]` and `b[j..]`, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
	const width = b.length + 1;
	const lengths = new Uint16Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			const isSame = a[i] === b[j];
			const down = lengths[(i + 1) * width + j] as number;
			const right = lengths[i * width + j + 1] as number;
			lengths[i * width + j] = isSame ? (lengths[(i + 1) * width + j + 1] as number) + 1 : Math.max(down, right);
		}
	}
	return lengths;
}

/** Removed before added, and neighbours of one kind as one. */
function merged(changes: readonly WordChange[]): readonly WordChange[] {
	const result: WordChange[] = [];
	let [removed, added] = ["", ""];
	const flush = (): void => {
		if (removed !== "") result.push({ kind: "removed", text: removed });
		if (added !== "") result.push({ kind: "added", text: added });
		[removed, added] = ["", ""];
	};
	for (const { kind, text } of changes) {
		if (kind === "removed") removed += text;
		else if (kind === "added") added += text;
		else {
			flush();
			const last = result.at(-1);
			if (last?.kind === "same") result[result.length - 1] = { kind, text: last.text + text };
			else result.push({ kind, text });
		}
	}
	flush();
	return result;
}

/** What to take out of `a` and put in to make it `b`. The `same` and `added` texts joined are `b`; white space does not count. */
export function wordDiff(a: string, b: string): readonly WordChange[] {
	const [from, to] = [splitWords(a), splitWords(b)];
	if (from.length > mostWords || to.length > mostWords)
		return merged([
			{ kind: "removed", text: a },
			{ kind: "added", text: b },
		]);
	const [first, second] = [from, to].map((words) => words.map((word) => word.trim())) as [string[], string[]];
	const lengths = commonLengths(first, second);
	const width = second.length + 1;
	const changes: WordChange[] = [];
	let [i, j] = [0, 0];
	while (i < first.length || j < second.length) {
		const isSame = i < first.length && j < second.length && first[i] === second[j];
		const isRemoval =
			j === second.length ||
			(i < first.length && (lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number));
		if (isSame) changes.push({ kind: "same", text: to[j] as string });
		else if (isRemoval) changes.push({ kind: "removed", text: from[i] as string });
		else changes.push({ kind: "added", text: to[j] as string });
		if (isSame || isRemoval) i++;
		if (isSame || !isRemoval) j++;
	}
	return merged(changes);
}
