// Starts the worker where there is Node: as a process of its own, or where none may be started as a thread of the host.
import { type ChildProcess, fork } from "node:child_process";
import { Worker } from "node:worker_threads";
import type { RunningWorker } from "../worker/workerSession.ts";

/**
 * In megabytes. Ten thousand long documents need a quarter of the old generation; what needs more would take the machine
 * down with it. With room for the young one as V8 likes it, reading 300 sources takes 100 MB more, and no less time.
 */
const memory = { maxOldGenerationSizeMb: 4096, maxYoungGenerationSizeMb: 32 };

/** The young generation has three of these. */
const semiSpaceMb = Math.ceil(memory.maxYoungGenerationSizeMb / 3);

/** Of what a process has said before it ended, characters that are logged. */
const mostWords = 2000;

/**
 * For the C library of Linux: give back at once what is freed, and have no more than two heaps. As it is by itself,
 * learning 129,000 names leaves 100 MB behind that nothing uses and nobody gets back. Elsewhere these mean nothing.
 */
const allocation = {
	MALLOC_ARENA_MAX: "2",
	MALLOC_MMAP_THRESHOLD_: String(1 << 17),
	MALLOC_TRIM_THRESHOLD_: String(1 << 17),
};

/**
 * A process gives all its memory back when it ends, as often as it is renewed, and what it needs meanwhile is none of
 * the host's, which all extensions share.
 *
 * @param script path of the worker's bundle.
 * @param execPath the program that runs Node; absent: what runs the host.
 */
export async function startNodeWorker(script: string, execPath = process.execPath): Promise<RunningWorker> {
	try {
		return await startProcess(script, execPath);
	} catch {
		return startThread(script);
	}
}

/** Rejects where no process can be started. */
function startProcess(script: string, execPath: string): Promise<RunningWorker> {
	// What a user sets for other programs has no place here.
	const { NODE_OPTIONS: _, ...environment } = process.env;
	const child = fork(script, [], {
		execPath,
		execArgv: [`--max-old-space-size=${memory.maxOldGenerationSizeMb}`, `--max-semi-space-size=${semiSpaceMb}`],
		env: { ...environment, ...allocation, ELECTRON_RUN_AS_NODE: "1" },
		serialization: "advanced",
		windowsHide: true,
		stdio: ["ignore", "ignore", "pipe", "ipc"],
	});
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("spawn", () => resolve(runningProcess(child)));
	});
}

function runningProcess(child: ChildProcess): RunningWorker {
	let isAsked = false;
	let lastWords = "";
	child.stderr?.on("data", (words) => {
		lastWords = `${lastWords}${words}`.slice(-mostWords);
	});
	return {
		port: {
			// What can no longer be sent is told by the end of the process.
			post: (message) => void child.send(message, () => undefined),
			listen: (listener) => void child.on("message", listener),
		},
		onCrash: (listener) => {
			child.on("close", (code, signal) => {
				if (!isAsked) listener(`it ended with ${signal ?? `code ${code}`}. ${lastWords}`.trim());
			});
		},
		end: () => {
			isAsked = true;
			child.kill();
		},
	};
}

function startThread(script: string): RunningWorker {
	const worker = new Worker(script, { resourceLimits: memory });
	let isAsked = false;
	return {
		port: {
			post: (message, transfer) => worker.postMessage(message, transfer),
			listen: (listener) => void worker.on("message", listener),
		},
		onCrash: (listener) => {
			let reason: string | undefined;
			worker.on("error", (error) => {
				reason = String(error);
			});
			worker.on("exit", (code) => {
				if (!isAsked) listener(reason ?? `it ended with code ${code}`);
			});
		},
		end: () => {
			isAsked = true;
			void worker.terminate();
		},
	};
}
