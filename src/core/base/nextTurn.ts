// Gives way to whatever else waits for this thread.

/** What hosts have for it. */
interface Host {
	/** In Node alone. */
	readonly setImmediate?: (callback: () => void) => void;
	readonly MessageChannel: new () => {
		readonly port1: { onmessage: () => void; close(): void };
		readonly port2: { postMessage(message: undefined): void };
	};
}

/** Resolves after messages and timers that are due have had their turn. */
export function nextTurn(): Promise<void> {
	const { setImmediate: soon = soonByMessage } = globalThis as unknown as Host;
	return new Promise((resolve) => void soon(resolve));
}

/** A timer would do, but one that is set by another comes 4 ms later at the earliest (HTML, "timer initialization steps"). */
function soonByMessage(callback: () => void): void {
	const { MessageChannel } = globalThis as unknown as Host;
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		port1.close();
		callback();
	};
	port2.postMessage(undefined);
}
