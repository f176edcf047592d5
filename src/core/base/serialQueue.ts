// One job after the other; a job that replaces the others ends them first.

export interface SerialQueue {
	/** Whether a job is running or waiting. */
	readonly busy: boolean;
	/**
	 * Runs the job after those before it. The signal it gets is aborted when `signal` is, or when a later job replaces
	 * it. Rejects as the job does; a job that is aborted before its turn is not run.
	 */
	run(job: (signal: AbortSignal) => Promise<void>, signal: AbortSignal, replaces: boolean): Promise<void>;
}

export function createSerialQueue(): SerialQueue {
	const running = new Set<AbortController>();
	let last: Promise<unknown> = Promise.resolve();
	return {
		get busy() {
			return running.size > 0;
		},
		run(job, signal, replaces) {
			if (replaces) for (const earlier of running) earlier.abort();
			const controller = new AbortController();
			const abort = () => controller.abort(signal.reason);
			if (signal.aborted) abort();
			signal.addEventListener("abort", abort);
			running.add(controller);
			const result = last
				.then(() => {
					controller.signal.throwIfAborted();
					return job(controller.signal);
				})
				.finally(() => {
					running.delete(controller);
					signal.removeEventListener("abort", abort);
				});
			last = result.catch(() => {});
			return result;
		},
	};
}
