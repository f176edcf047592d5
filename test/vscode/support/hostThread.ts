// What the thread of the extension host goes through: how late its timers are; and how much memory its process has, and
// that of the worker.

interface FileSystem {
	readdirSync(folder: string): readonly string[];
	readFileSync(file: string, encoding: "utf8"): string;
}

interface NodeProcess {
	getBuiltinModule(id: "fs"): FileSystem;
	getBuiltinModule(id: "perf_hooks"): {
		monitorEventLoopDelay(options: { resolution: number }): {
			enable(): void;
			disable(): void;
			percentile(percent: number): number;
			readonly max: number;
		};
	};
	memoryUsage(): { readonly rss: number };
	/** Of the calling thread, in microseconds; Node has it from 23.9 on. */
	threadCpuUsage?(): { readonly user: number; readonly system: number };
}

export interface LoopDelay {
	/** In milliseconds. */
	readonly p99: number;
	/** In milliseconds. */
	readonly longest: number;
	/** Percent of the time in which the thread itself worked: other programs have no part in it. */
	readonly busy: number;
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
	const started = performance.now();
	const cpuBefore = cpuMilliseconds();
	await work();
	histogram.disable();
	const busy = ((cpuMilliseconds() - cpuBefore) / (performance.now() - started)) * 100;
	return { p99: histogram.percentile(99) / 1e6, longest: histogram.max / 1e6, busy };
}

function cpuMilliseconds(): number {
	const { user, system } = node()?.threadCpuUsage?.() ?? { user: Number.NaN, system: Number.NaN };
	return (user + system) / 1000;
}

/** Megabytes of the worker's process, of two while it is renewed; undefined where the system does not tell. */
export function workerMegabytes(): number | undefined {
	const { readdirSync, readFileSync } = (node() as NodeProcess).getBuiltinModule("fs");
	const told = (process: string, file: string) => readFileSync(`/proc/${process}/${file}`, "utf8");
	try {
		const own = readdirSync("/proc/self/task")
			.flatMap((thread) => told("self", `task/${thread}/children`).split(" "))
			.filter((child) => child !== "" && told(child, "cmdline").includes("worker.js"));
		const kilobytes = own.map((child) => Number(/^VmRSS:\s+(\d+)/m.exec(told(child, "status"))?.[1]));
		return (kilobytes.reduce((sum, one) => sum + one, 0) * 1024) / 1e6;
	} catch {
		return undefined;
	}
}

/** Megabytes the process of the host has, all its threads included. */
export function hostMegabytes(): number {
	return (node() as NodeProcess).memoryUsage().rss / 1e6;
}
