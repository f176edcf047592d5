// Measuring: CPU time for throughput, wall time for latencies, medians, and a bare loop to compare with.

/** CPU seconds that one call takes: the median of several. */
export function cpuSeconds(runs: number, call: () => void): number {
	const times = Array.from({ length: runs }, () => {
		const before = process.cpuUsage();
		call();
		const used = process.cpuUsage(before);
		return (used.user + used.system) / 1e6;
	});
	return median(times);
}

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

/** The value below which `share` of the values lie. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Wall milliseconds of each call, the best of `runs`, so that other work on the machine counts less. */
export async function latencies<T>(
	inputs: readonly T[],
	call: (input: T) => unknown,
	runs = 3,
): Promise<readonly number[]> {
	const best = inputs.map(() => Number.POSITIVE_INFINITY);
	for (let run = 0; run < runs; run++) {
		for (const [at, input] of inputs.entries()) {
			const before = performance.now();
			await call(input);
			best[at] = Math.min(best[at] as number, performance.now() - before);
		}
	}
	return best;
}

/** Looks at every code unit and does nothing with it: what any program over the same text costs at least. */
export function bareLoop(text: string): number {
	let sum = 0;
	for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
	return sum;
}

/** Millions of UTF-16 code units in a second. */
export function megabytesPerSecond(text: string, seconds: number): number {
	return text.length / 1e6 / seconds;
}
