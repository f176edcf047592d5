// The extension and the editor around it, as the suites use them.
import {
	commands,
	type Extension,
	extensions,
	type Hover,
	MarkdownString,
	type Position,
	type TextDocument,
	type TextEditor,
	Uri,
	window,
	workspace,
} from "vscode";
import type { PassageHit } from "../../../src/core/model/views.ts";
import type { ExtensionApi } from "../../../src/extension/activate.ts";
import { extensionId } from "../../../src/extension/contributions.ts";
import { ok } from "./assert.ts";
import { plain } from "./plain.ts";

export function extension(): Extension<ExtensionApi> {
	const found = extensions.getExtension<ExtensionApi>(extensionId);
	ok(found, `${extensionId} is not there`);
	return found;
}

/** Activates the extension and waits until the sources are read. */
export async function activate(): Promise<ExtensionApi> {
	const api = await extension().activate();
	await api.ready;
	return api;
}

function folder(): Uri {
	const first = workspace.workspaceFolders?.[0];
	ok(first, "no folder is open");
	return first.uri;
}

/** Name of the first workspace folder, or nothing when none is open. */
export function workspaceName(): string {
	return workspace.workspaceFolders?.[0]?.name ?? "";
}

/** A file of the workspace. */
export function file(path: string): Uri {
	return Uri.joinPath(folder(), path);
}

/** Writes a file as another program would: past the editor. */
export function write(path: string, text: string): Thenable<void> {
	return workspace.fs.writeFile(file(path), new TextEncoder().encode(text));
}

/** Opens a file of the workspace in an editor. */
export async function open(path: string): Promise<TextEditor> {
	return window.showTextDocument(await workspace.openTextDocument(file(path)));
}

/** Where `words` start in a document. */
function positionOf(document: TextDocument, words: string): Position {
	const offset = document.getText().indexOf(words);
	ok(offset >= 0, `"${words}" is not in ${document.uri.path}`);
	return document.positionAt(offset);
}

/** The Markdown of every hover card at the start of `words`, as VS Code's own hover call gives it. */
export async function hoverOn(document: TextDocument, words: string): Promise<string> {
	const position = positionOf(document, words).translate(0, 1);
	const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, position);
	return hovers
		.flatMap(({ contents }) => contents)
		.map((content) => (content instanceof MarkdownString ? content.value : String(content)))
		.join("\n\n");
}

/** Waits until the card at `words` says what is expected, or with an empty `expected` until there is none. */
export function cardOn(document: TextDocument, words: string, expected: RegExp | ""): Promise<string> {
	return until(
		async () => plain(await hoverOn(document, words)),
		(card) => (expected === "" ? card === "" : expected.test(card)),
	);
}

/** Asks until the answer has this JSON. */
export function untilEqual<T>(ask: () => T | Thenable<T>, expected: T): Promise<T> {
	const wanted = JSON.stringify(expected);
	return until(ask, (answer) => JSON.stringify(answer) === wanted);
}

/** Waits until the document says exactly this, or something that the pattern is found in. */
export async function untilText(document: TextDocument, expected: string | RegExp): Promise<void> {
	await until(
		() => document.getText(),
		(text) => (typeof expected === "string" ? text === expected : expected.test(text)),
	);
}

/** The best passage with these words, as soon as there is one; it is asked for every so many milliseconds. */
export async function passageWith(words: string, every?: number): Promise<PassageHit> {
	const { library } = await activate();
	const ask = async () => (await library.searchPassages(`"${words}"`, 1, new AbortController().signal))[0];
	return (await until(ask, (hit) => hit !== undefined, undefined, every)) as PassageHit;
}

/** Waits until the watcher of the file system is at work: it starts some time after it is asked to. */
export async function untilWatched(): Promise<void> {
	const { library } = await activate();
	const probe = "sources/is-watched.txt";
	const isListed = async () => (await library.sources(new AbortController().signal)).some(({ path }) => path === probe);
	// What is written before the watcher is there is not seen: each round writes again.
	await until(async () => {
		await write(probe, `Written to see whether it is seen, at ${Date.now()}.\n`);
		for (let waits = 0; waits < 20 && !(await isListed()); waits++) await pause(50);
		return isListed();
	}, Boolean);
	await workspace.fs.delete(file(probe));
	await until(isListed, (is) => !is);
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}

/** Asks again and again until the answer is there; fails after `limit` milliseconds with the last answer. */
export async function until<T>(
	ask: () => T | Thenable<T>,
	isThere: (answer: T) => boolean,
	limit = 90_000,
	every = 50,
): Promise<T> {
	const end = Date.now() + limit;
	let answer = await ask();
	while (!isThere(answer)) {
		ok(Date.now() < end, `still ${JSON.stringify(answer)} after ${limit} ms`);
		await pause(every);
		answer = await ask();
	}
	return answer;
}
