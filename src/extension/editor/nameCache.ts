// Names and citations of open documents: found once for each version of a document, and shared by all who ask.
import { Disposable, EventEmitter, type TextDocument, workspace } from "vscode";
import type { Event, Library, NamedMention, NoteCitation } from "../../core/index.ts";
import { isNote, textKindOf } from "./documentKind.ts";
import type { KnownSources } from "./knownSources.ts";

/** Longer documents are not searched: nobody reads them in an editor, and every keystroke would cost. */
const maximumCharacters = 5_000_000;

export interface NameCache extends Disposable {
	/** Fires when what was found no longer holds because the library changed. */
	readonly onDidChange: Event<void>;
	/** Rejects with an abort when a newer version is asked for meanwhile. */
	mentions(document: TextDocument): Promise<readonly NamedMention[]>;
	/** Empty for what is no note. */
	citations(document: TextDocument): Promise<readonly NoteCitation[]>;
}

interface Entry {
	readonly version: number;
	readonly abort: AbortController;
	mentions?: Promise<readonly NamedMention[]>;
	citations?: Promise<readonly NoteCitation[]>;
}

export function createNameCache(library: Library, known: KnownSources): NameCache {
	const changes = new EventEmitter<void>();
	const entries = new Map<string, Entry>();
	const drop = (key: string) => {
		entries.get(key)?.abort.abort();
		entries.delete(key);
	};
	function entryOf(document: TextDocument): Entry {
		const key = document.uri.toString();
		const existing = entries.get(key);
		if (existing?.version === document.version) return existing;
		drop(key);
		const entry: Entry = { version: document.version, abort: new AbortController() };
		entries.set(key, entry);
		return entry;
	}
	const subscription = Disposable.from(
		workspace.onDidCloseTextDocument((document) => drop(document.uri.toString())),
		known.onDidChange(() => {
			for (const key of [...entries.keys()]) drop(key);
			changes.fire();
		}) as Disposable,
	);
	/** What the library says once it has come to an end: where it has changed meanwhile, it is asked again. */
	async function settled<T>(document: TextDocument, ask: (entry: Entry) => Promise<T>): Promise<T> {
		for (;;) {
			const entry = entryOf(document);
			try {
				return await ask(entry);
			} catch (error) {
				const isOutdated = entry.abort.signal.aborted && entry.version === document.version && !document.isClosed;
				if (!isOutdated) throw error;
			}
		}
	}
	return {
		onDidChange: changes.event,
		async mentions(document) {
			const kind = textKindOf(document, known);
			const text = document.getText();
			if (!kind || text.length > maximumCharacters) return [];
			return settled(document, (entry) => {
				entry.mentions ??= library.mentionsIn(text, kind, entry.abort.signal);
				return entry.mentions;
			});
		},
		async citations(document) {
			const text = document.getText();
			if (!isNote(document, known) || text.length > maximumCharacters) return [];
			return settled(document, (entry) => {
				entry.citations ??= library.citationsIn(text, entry.abort.signal);
				return entry.citations;
			});
		},
		dispose: () => {
			for (const key of [...entries.keys()]) drop(key);
			subscription.dispose();
			changes.dispose();
		},
	};
}
