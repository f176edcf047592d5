// One worker as long as it runs: what is asked of it, and what it tells.
import { type LibraryStatus, nextTurn, type Settings } from "../core/index.ts";
import { createEndpoint } from "./endpoint.ts";
import { type CachePlace, type HostServices, serveHost } from "./hostServices.ts";
import type { Port } from "./messages.ts";

/** A worker as its host has it. */
export interface RunningWorker {
	readonly port: Port;
	/** Called once when it has ended without being asked to, with the reason where there is one. */
	onCrash(listener: (reason: string) => void): void;
	end(): void;
}

export interface WorkerSession {
	/** To be called first. */
	start(settings: Settings): Promise<void>;
	/** Rejects as the method of the library does, and when the worker has ended. */
	call(method: string, args: readonly unknown[]): Promise<unknown>;
	/** Ends it once nothing that was asked waits for an answer any more. */
	retire(): Promise<void>;
	end(): void;
}

export interface SessionEvents {
	onDidChange(status: LibraryStatus): void;
	/** Another worker would say the same with less memory. */
	onSpare(): void;
	onCrash(reason: string): void;
}

export function createSession(worker: RunningWorker, services: HostServices, events: SessionEvents): WorkerSession {
	const endpoint = createEndpoint(worker.port, serveHost(services, events));
	const waiting = new Set<Promise<unknown>>();
	worker.onCrash((reason) => {
		endpoint.end(new Error("the reading of sources has stopped"));
		events.onCrash(reason);
	});
	return {
		async start(settings) {
			const place: CachePlace = { isKept: services.cache !== undefined, folder: services.cacheFolder };
			await endpoint.call("start", settings, place);
		},
		call(method, args) {
			const answer = endpoint.call(method, ...args);
			waiting.add(answer);
			return answer.finally(() => waiting.delete(answer));
		},
		async retire() {
			// Whoever has just got hold of this session asks in this turn.
			do {
				await nextTurn();
				await Promise.allSettled(waiting);
			} while (waiting.size > 0);
			worker.end();
		},
		end: () => worker.end(),
	};
}
