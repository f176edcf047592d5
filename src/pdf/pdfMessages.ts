// Speaks with the parsing part of pdf.js as its drawing part would, which stays out: no canvas, no fonts, no globals.

/** What goes through the port, in both directions. */
interface Message {
	readonly sourceName: string;
	readonly targetName: string;
	readonly action?: string;
	readonly callbackId?: number;
	readonly callback?: number;
	readonly stream?: number;
	readonly streamId?: number;
	readonly desiredSize?: number;
	readonly data?: unknown;
	readonly chunk?: unknown;
	readonly reason?: unknown;
	readonly success?: boolean;
}

/** Kinds of answers and of stream messages, as pdf.js numbers them. */
const answered = { data: 1, error: 2 } as const;
const streamed = { close: 3, enqueue: 4, error: 5, startComplete: 8 } as const;

/** Nothing is ever held back: what a page holds is bounded by its size. */
const noLimit = 1e9;

interface Waiting {
	readonly resolve: (value: unknown) => void;
	readonly reject: (reason: unknown) => void;
	readonly chunks: unknown[];
}

export interface PdfMessages {
	/** What pdf.js is given to speak through. */
	readonly port: unknown;
	/** Tells pdf.js something that has no answer. */
	send(action: string): void;
	/** Asks for one value. */
	ask(action: string, data?: unknown): Promise<unknown>;
	/** Asks for a stream, and gives all of it. */
	askAll(action: string, data: unknown): Promise<readonly unknown[]>;
	close(): void;
}

/** @param onMessage told what pdf.js says unasked, and asks itself: then the result is the answer. */
export function createPdfMessages(id: string, onMessage: (action: string, data: unknown) => unknown): PdfMessages {
	const there = `${id}_worker`;
	let listener: ((event: { readonly data: Message }) => void) | undefined;
	let isClosed = false;
	let last = 0;
	const waiting = new Map<string, Waiting>();

	function post(message: Omit<Message, "sourceName" | "targetName">): void {
		const data = { ...message, sourceName: id, targetName: there };
		void Promise.resolve().then(() => {
			if (!isClosed) listener?.({ data });
		});
	}
	function settle(key: string, end: (one: Waiting) => void): void {
		const one = waiting.get(key);
		waiting.delete(key);
		if (one) end(one);
	}
	function readStream({ streamId, stream, chunk, reason, success }: Message): void {
		const key = `stream ${streamId}`;
		const one = waiting.get(key);
		if (stream === streamed.enqueue) one?.chunks.push(chunk);
		else if (stream === streamed.close) settle(key, () => one?.resolve(one.chunks));
		else if (stream === streamed.error || (stream === streamed.startComplete && !success)) {
			settle(key, () => one?.reject(reason));
		}
	}
	function receive(message: Message): void {
		const { action, callback, callbackId, data, reason, stream } = message;
		if (stream !== undefined) readStream(message);
		else if (callback !== undefined) {
			settle(`call ${callbackId}`, (one) => (callback === answered.data ? one.resolve(data) : one.reject(reason)));
		} else if (action !== undefined) {
			const answer = onMessage(action, data);
			if (callbackId !== undefined) post({ callback: answered.data, callbackId, data: answer });
		}
	}
	function start(kind: "call" | "stream", message: (number: number) => Omit<Message, "sourceName" | "targetName">) {
		return new Promise<unknown>((resolve, reject) => {
			last++;
			waiting.set(`${kind} ${last}`, { resolve, reject, chunks: [] });
			post(message(last));
		});
	}

	return {
		port: {
			addEventListener: (_type: string, heard: typeof listener) => {
				listener = heard;
			},
			removeEventListener: () => {
				listener = undefined;
			},
			postMessage: (message: Message) => {
				// pdf.js goes on with the object it has sent, as a real port would have copied it.
				const chunk = typeof message.chunk === "object" ? { ...message.chunk } : message.chunk;
				void Promise.resolve().then(() => {
					if (!isClosed) receive({ ...message, chunk });
				});
			},
		},
		send: (action) => post({ action, data: null }),
		ask: (action, data = null) => start("call", (callbackId) => ({ action, callbackId, data })),
		askAll: async (action, data) => {
			const chunks = await start("stream", (streamId) => ({ action, streamId, data, desiredSize: noLimit }));
			return chunks as readonly unknown[];
		},
		close: () => {
			isClosed = true;
			for (const { reject } of waiting.values()) reject(new Error("the document is closed"));
			waiting.clear();
		},
	};
}
