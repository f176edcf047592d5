// What the thread of the extension host goes through: how late its timers are, how much memory its process has.

interface NodeProcess {
	getBuiltinModule(id: "perf_hooks"): {
		monitorEventLoopDelay(options: { resolution: number }): {
			enable(): void;
			disable(): void;
			percentile(percent: number): number;
			readonly max: number;
		};
	};
	memoryUsage(): { readonly rss: number };
}

/** In milliseconds. */
export interface LoopDelay {
	readonly p99: number;
	readonly longest: number;
}

function node(): NodeProcess | undefined {
	return (globalThis as { process?: NodeProcess }).process;
}

/** Whether the host runs in Node: in a browser nothing of this can be measured. */
export function isMeasurable(): boolean {
	return typeof node()?.getBuiltinModule === "function";
}

/** How late timers came while `work` was going on. */
export async function loopDelayDuring(work: () => Promise<void>): Promise<LoopDelay> {
	const histogram = (node() as NodeProcess).getBuiltinModule("perf_hooks").monitorEventLoopDelay({ resolution: 1 });
	histogram.enable();
	await work();
	histogram.disable();
	return { p99: histogram.percentile(99) / 1e6, longest: histogram.max / 1e6 };
}

/** Megabytes the process of the host has, all its threads included. */
export function hostMegabytes(): number {
	return (node() as NodeProcess).memoryUsage().rss / 1e6;
}
