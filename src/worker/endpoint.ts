// One end of a port: calls functions of the other side, and answers its calls. Both sides are the same.
import { nextTurn } from "../core/index.ts";
import { buffersOf, wholeBytes } from "./bytes.ts";
import { type Call, type Message, type Port, type PostedError, postedError, receivedError } from "./messages.ts";
import { pieceLength } from "./pieces.ts";
import { createProgress } from "./progress.ts";

/** Answers a call by the name of the method; its arguments hold the caller's signal and progress listener again. */
export type Serve = (method: string, args: readonly unknown[]) => Promise<unknown>;

export interface Endpoint {
	/**
	 * Rejects as the method does, and when the other side is gone. An abort signal and a function may be among `args`;
	 * bytes among them are handed over, and are gone here.
	 */
	call(method: string, ...args: readonly unknown[]): Promise<unknown>;
	/** The other side is gone: whatever waits for it is rejected with `reason`, and so is every later call. */
	end(reason: Error): void;
}

interface Waiting {
	resolve(value: unknown): void;
	reject(error: Error): void;
	readonly onProgress: ((value: unknown) => void) | undefined;
	readonly received: unknown[];
}

export function createEndpoint(port: Port, serve: Serve): Endpoint {
	const waiting = new Map<number, Waiting>();
	const running = new Map<number, AbortController>();
	const unsent = new Map<number, { readonly values: readonly unknown[]; next: number }>();
	let ended: Error | undefined;
	let last = 0;

	function call(method: string, ...given: readonly unknown[]): Promise<unknown> {
		if (ended) return Promise.reject(ended);
		const id = ++last;
		const signalAt = given.findIndex((arg) => arg instanceof AbortSignal);
		const progressAt = given.findIndex((arg) => typeof arg === "function");
		const signal = given[signalAt] as AbortSignal | undefined;
		if (signal?.aborted) return Promise.reject(signal.reason);
		const args = given.map((arg, at) => (at === signalAt || at === progressAt ? undefined : wholeBytes(arg)));
		const cancel = () => port.post({ kind: "cancel", id }, []);
		signal?.addEventListener("abort", cancel);
		const answer = new Promise<unknown>((resolve, reject) => {
			const onProgress = given[progressAt] as Waiting["onProgress"];
			waiting.set(id, { resolve, reject, onProgress, received: [] });
			port.post({ kind: "call", id, method, args, signalAt, progressAt }, args.flatMap(buffersOf));
		});
		return answer.finally(() => signal?.removeEventListener("abort", cancel));
	}

	async function answer({ id, method, args, signalAt = -1, progressAt = -1 }: Call): Promise<void> {
		const controller = new AbortController();
		running.set(id, controller);
		// A call that is cancelled while this side is busy comes with its cancellation right behind it.
		await nextTurn();
		const progress = createProgress((value) => port.post({ kind: "progress", id, value }, []));
		const whole = args.map((arg, at) => {
			if (at === signalAt) return controller.signal;
			return at === progressAt ? progress.report : arg;
		});
		try {
			controller.signal.throwIfAborted();
			const value = await serve(method, whole);
			progress.end();
			send(id, value);
		} catch (error) {
			port.post({ kind: "answer", id, error: postedError(error) }, []);
		} finally {
			running.delete(id);
		}
	}
	function send(id: number, value: unknown): void {
		if (Array.isArray(value) && pieceLength(value, 0) < value.length) {
			unsent.set(id, { values: value, next: 0 });
			sendPiece(id);
		} else {
			const own = wholeBytes(value);
			port.post({ kind: "answer", id, value: own }, buffersOf(own));
		}
	}
	function sendPiece(id: number): void {
		const rest = unsent.get(id);
		if (!rest) return;
		const values = rest.values.slice(rest.next, rest.next + pieceLength(rest.values, rest.next));
		rest.next += values.length;
		const isLast = rest.next === rest.values.length;
		if (isLast) unsent.delete(id);
		port.post({ kind: "piece", id, values, isLast }, []);
	}

	function settle(id: number, value: unknown, error?: PostedError): void {
		const one = waiting.get(id);
		waiting.delete(id);
		if (error) one?.reject(receivedError(error));
		else one?.resolve(value);
	}
	function take({ id, values, isLast }: Extract<Message, { kind: "piece" }>): void {
		const received = waiting.get(id)?.received;
		received?.push(...values);
		if (isLast) settle(id, received);
		// The next one is only asked for now: Node reads all messages that have come in one go.
		else void nextTurn().then(() => port.post({ kind: "more", id }, []));
	}

	port.listen((message) => {
		if (message.kind === "call") void answer(message);
		else if (message.kind === "cancel") running.get(message.id)?.abort();
		else if (message.kind === "progress") waiting.get(message.id)?.onProgress?.(message.value);
		else if (message.kind === "answer") settle(message.id, message.value, message.error);
		else if (message.kind === "piece") take(message);
		else sendPiece(message.id);
	});
	return {
		call,
		end: (reason) => {
			ended = reason;
			for (const { reject } of waiting.values()) reject(reason);
			for (const controller of running.values()) controller.abort(reason);
			waiting.clear();
		},
	};
}
