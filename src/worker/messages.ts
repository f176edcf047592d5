// What goes over the port between a host and the worker, in either direction.

/** A call; `signalAt` and `progressAt` say which arguments are an abort signal and a listener of progress. */
export interface Call {
	readonly kind: "call";
	/** Unique among the calls of one side. */
	readonly id: number;
	readonly method: string;
	readonly args: readonly unknown[];
	readonly signalAt?: number;
	readonly progressAt?: number;
}

export type Message =
	| Call
	| { readonly kind: "cancel"; readonly id: number }
	| { readonly kind: "progress"; readonly id: number; readonly value: unknown }
	| { readonly kind: "answer"; readonly id: number; readonly value?: unknown; readonly error?: PostedError }
	/** A part of a long list; the next one follows after `more`. */
	| { readonly kind: "piece"; readonly id: number; readonly values: readonly unknown[]; readonly isLast: boolean }
	| { readonly kind: "more"; readonly id: number };

/** What is left of an error on the other side. */
export interface PostedError {
	readonly name: string;
	readonly message: string;
}

/** A message port of Node, of a worker thread, or of a web worker. */
export interface Port {
	/** `transfer` are buffers that the other side takes over. */
	post(message: Message, transfer: readonly ArrayBuffer[]): void;
	/** Called once. */
	listen(listener: (message: Message) => void): void;
}

export function postedError(error: unknown): PostedError {
	const { name = "Error", message = String(error) } = (error ?? {}) as Partial<Error>;
	return { name, message };
}

export function receivedError({ name, message }: PostedError): Error {
	const error = new Error(message);
	error.name = name;
	return error;
}
