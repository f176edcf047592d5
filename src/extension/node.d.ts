// The few parts of Node that its entry uses. All of Node's types would let it be used anywhere in this folder.
declare module "node:fs/promises" {
	export function readdir(
		path: string,
		options: { readonly withFileTypes: true },
	): Promise<
		readonly { readonly name: string; isSymbolicLink(): boolean; isFile(): boolean; isDirectory(): boolean }[]
	>;
	export function readFile(path: string): Promise<Uint8Array>;
	export function writeFile(path: string, bytes: Uint8Array): Promise<void>;
	export function rename(from: string, to: string): Promise<void>;
	export function rm(path: string): Promise<void>;
	export function mkdir(path: string, options: { readonly recursive: true }): Promise<unknown>;
	export function lstat(path: string): Promise<{
		isFile(): boolean;
		isDirectory(): boolean;
		readonly size: number;
		readonly mtime: Date;
	}>;
}

declare module "node:path" {
	export function join(...parts: readonly string[]): string;
}

declare module "node:child_process" {
	export interface ChildProcess {
		readonly stderr: { on(event: "data", listener: (bytes: unknown) => void): void } | null;
		on(event: "message", listener: (message: never) => void): this;
		on(event: "spawn", listener: () => void): this;
		on(event: "error", listener: (error: Error) => void): this;
		on(event: "close", listener: (code: number | null, signal: string | null) => void): this;
		send(message: object, whenSent: (error: Error | null) => void): boolean;
		kill(): boolean;
	}
	export function fork(
		file: string,
		args: readonly string[],
		options: {
			readonly execPath: string;
			readonly execArgv: string[];
			readonly env: { readonly [name: string]: string | undefined };
			readonly serialization: "advanced";
			readonly windowsHide: boolean;
			readonly stdio: ["ignore", "ignore", "pipe", "ipc"];
		},
	): ChildProcess;
}

declare module "node:worker_threads" {
	export class Worker {
		constructor(
			file: string,
			options: { resourceLimits: { maxOldGenerationSizeMb: number; maxYoungGenerationSizeMb: number } },
		);
		on(event: "message", listener: (message: never) => void): this;
		on(event: "error", listener: (error: Error) => void): this;
		on(event: "exit", listener: (code: number) => void): this;
		postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
		terminate(): Promise<number>;
	}
}

declare const __dirname: string;

declare const process: {
	readonly execPath: string;
	readonly env: { readonly [name: string]: string | undefined };
};
