// The one function of Node that is used. All of Node's types would let it be used anywhere in this folder.
declare module "node:fs/promises" {
	export function readdir(
		path: string,
		options: { readonly withFileTypes: true },
	): Promise<readonly { readonly name: string; isSymbolicLink(): boolean }[]>;
}
