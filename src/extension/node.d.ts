// The few parts of Node that are used, by the Node entry and the thread that opens PDF files. All of Node's types would let it be used anywhere in this folder.
declare module "node:fs/promises" {
	export function readdir(
		path: string,
		options: { readonly withFileTypes: true },
	): Promise<readonly { readonly name: string; isSymbolicLink(): boolean }[]>;
}

declare module "node:path" {
	export function join(...parts: readonly string[]): string;
}

declare module "node:url" {
	export function fileURLToPath(url: URL): string;
}

declare module "node:worker_threads" {
	export class Worker {
		constructor(file: string, options: { resourceLimits: { maxOldGenerationSizeMb: number } });
		on(event: "message", listener: (message: { id: number; value?: unknown; error?: string }) => void): this;
		on(event: "error" | "exit", listener: () => void): this;
		postMessage(message: unknown): void;
		ref(): void;
		unref(): void;
		terminate(): Promise<number>;
	}
	export const parentPort:
		| {
				on(event: "message", listener: (message: never) => void): void;
				postMessage(message: unknown): void;
		  }
		| undefined;
}

declare const __dirname: string | undefined;

interface ImportMeta {
	readonly url: string;
}
