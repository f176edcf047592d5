// Code spans by CommonMark 0.31 (section 6.1): a run of backticks closes at the next run of the same length.

/** Finds, within one stretch of prose, where code spans end. Calls must come in ascending order of place. */
export interface CodeSpanFinder {
	/** Offset after the run of backticks at `from`. */
	afterRun(from: number): number;
	/** Offset after the code span that the run `[from, after)` opens; -1 when nothing closes it. */
	close(from: number, after: number): number;
}

interface Runs {
	readonly starts: number[];
	next: number;
}

export function createCodeSpanFinder(text: string, start: number, end: number): CodeSpanFinder {
	let byLength: Map<number, Runs> | undefined;
	const afterRun = (from: number): number => {
		let at = from;
		while (at < end && text.charCodeAt(at) === 0x60) at++;
		return at;
	};
	const collect = (): Map<number, Runs> => {
		const runs = new Map<number, Runs>();
		for (let at = start; at < end; ) {
			if (text.charCodeAt(at) !== 0x60) {
				at++;
				continue;
			}
			const after = afterRun(at);
			const same = runs.get(after - at);
			if (same === undefined) runs.set(after - at, { starts: [at], next: 0 });
			else same.starts.push(at);
			at = after;
		}
		return runs;
	};
	return {
		afterRun,
		close(from, after) {
			byLength ??= collect();
			const runs = byLength.get(after - from);
			if (runs === undefined) return -1;
			while (runs.next < runs.starts.length && (runs.starts[runs.next] as number) < after) runs.next++;
			const close = runs.starts[runs.next];
			return close === undefined ? -1 : close + after - from;
		},
	};
}
