// Long work cut into steps, so that it can be done at once or give way in between.

/** Work that may be left off at each `yield` and ends with its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does the work without a break. */
export function finish<T>(steps: Steps<T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** Does the work, `pace` awaited before each step. What `pace` throws ends the work. */
export async function finishPaced<T>(steps: Steps<T>, pace: () => Promise<void>): Promise<T> {
	for (;;) {
		await pace();
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** Does what is to be done for the numbers from 0 up to `count`, from one up to before another at a time. */
export function* inStretches(count: number, atOnce: number, work: (from: number, to: number) => void): Steps<void> {
	for (let from = 0; from < count; from += atOnce) {
		if (from > 0) yield;
		work(from, Math.min(from + atOnce, count));
	}
}
