// Reports of progress, as often as they can be read.

/** Least time between two of them. */
const progressMilliseconds = 50;

export interface ProgressReports {
	report(value: unknown): void;
	/** To be called when there will be no more of them. */
	end(): void;
}

/** Passes the latest value on, now and then, and the very last one. */
export function createProgress(post: (value: unknown) => void): ProgressReports {
	let posted = Number.NEGATIVE_INFINITY;
	let held: { readonly value: unknown } | undefined;
	return {
		report: (value: unknown) => {
			held = { value };
			if (performance.now() - posted < progressMilliseconds) return;
			held = undefined;
			posted = performance.now();
			post(value);
		},
		end: () => {
			if (held) post(held.value);
		},
	};
}
