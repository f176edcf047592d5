// The few parts of browsers that their entry uses. All of their types would let them be used anywhere in this folder.
declare class Blob {
	constructor(parts: readonly Uint8Array[], options: { type: string });
}

declare namespace URL {
	function createObjectURL(blob: Blob): string;
}

declare class Worker {
	constructor(url: string);
	postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
	addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
	addEventListener(type: "error", listener: (event: { readonly message: string }) => void): void;
	terminate(): void;
}
