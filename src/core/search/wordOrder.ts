// The order of words by their code units, for many words that stand one after the other in one array.

/** Words are put in order by so many units one unit at a time; few words agree in all of them. */
const countedUnits = 8;

/** Words in `letters`, one after the other; `ends` says where each ends. */
export interface WordLetters {
	readonly letters: Uint16Array;
	readonly ends: Int32Array;
}

/** The numbers of different words in order of their code units. */
export function wordsInOrder(words: WordLetters): Int32Array {
	const inOrder = byFirstUnits(words);
	let first = 0;
	for (let at = 1; at <= inOrder.length; at++) {
		if (at < inOrder.length && agree(words, inOrder[at - 1] as number, inOrder[at] as number)) continue;
		if (at - first > 1) inOrder.subarray(first, at).sort((a, b) => compareRests(words, a, b));
		first = at;
	}
	return inOrder;
}

/** By each of the first units, the last of them first: equal ones stay in the order they have from the units after. */
function byFirstUnits({ letters, ends }: WordLetters): Int32Array {
	let highest = 0;
	for (const unit of letters) if (unit > highest) highest = unit;
	let from = Int32Array.from(ends, (_, word) => word);
	let into = new Int32Array(from.length);
	for (let place = countedUnits - 1; place >= 0; place--) {
		// Of words that end before, then of those with each unit: where they begin, and then where the next one goes.
		const starts = new Int32Array(highest + 3);
		const keyOf = (word: number): number => {
			const at = (word === 0 ? 0 : (ends[word - 1] as number)) + place;
			return at < (ends[word] as number) ? (letters[at] as number) + 1 : 0;
		};
		for (const word of from) {
			const key = keyOf(word) + 1;
			starts[key] = (starts[key] as number) + 1;
		}
		for (let key = 1; key < starts.length; key++) starts[key] = (starts[key] as number) + (starts[key - 1] as number);
		for (const word of from) {
			const key = keyOf(word);
			const at = starts[key] as number;
			into[at] = word;
			starts[key] = at + 1;
		}
		[from, into] = [into, from];
	}
	return from;
}

function startOf({ ends }: WordLetters, word: number): number {
	return word === 0 ? 0 : (ends[word - 1] as number);
}

/** Whether the words agree in all units that were counted. */
function agree(words: WordLetters, a: number, b: number): boolean {
	const { letters, ends } = words;
	const startA = startOf(words, a);
	const startB = startOf(words, b);
	if ((ends[a] as number) - startA < countedUnits || (ends[b] as number) - startB < countedUnits) return false;
	for (let at = 0; at < countedUnits; at++) if (letters[startA + at] !== letters[startB + at]) return false;
	return true;
}

function compareRests(words: WordLetters, a: number, b: number): number {
	const { letters, ends } = words;
	const startA = startOf(words, a);
	const startB = startOf(words, b);
	const lengthA = (ends[a] as number) - startA;
	const lengthB = (ends[b] as number) - startB;
	const shorter = Math.min(lengthA, lengthB);
	for (let at = countedUnits; at < shorter; at++) {
		const distance = (letters[startA + at] as number) - (letters[startB + at] as number);
		if (distance !== 0) return distance;
	}
	return lengthA - lengthB;
}
