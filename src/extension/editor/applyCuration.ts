// The one place that changes the catalogue: one edit for each wish of the writer's, which can be taken back.
import { type Disposable, EventEmitter, WorkspaceEdit, window, workspace } from "vscode";
import type { CurationRequest, Event, Library, Log, TextChange } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { FolderFiles } from "../adapters/workspaceFiles.ts";
import { type CatalogueFile, writableCatalogue } from "./catalogueFile.ts";
import { offerRebuild, sentences, statusMilliseconds } from "./messages.ts";
import type { NoteTracker } from "./noteTracker.ts";

/** What the writer is told afterwards. */
export interface CurationMessage {
	/** What has been done, without a full stop. */
	readonly done: string;
	/** Shown as a message with Undo, for what takes something away; otherwise in the status bar. */
	readonly offersUndo?: boolean;
}

/** A change of the catalogue that is ready to be made. */
interface PreparedCuration {
	readonly file: CatalogueFile;
	readonly edit: WorkspaceEdit;
}

export interface Curation extends Disposable {
	/** Fires when there is, or is no longer, something to take back. */
	readonly onDidChange: Event<void>;
	readonly canUndo: boolean;
	/** Changes the catalogue, saves it unless it has changes of the writer's own, and says so. False when nothing changed. */
	apply(request: CurationRequest, message: CurationMessage): Promise<boolean>;
	/** Takes the last change back, when the catalogue still is as that left it. */
	undo(): Promise<void>;
}

export interface CurationParts {
	readonly library: Library;
	readonly files: FolderFiles;
	readonly notes: NoteTracker;
	readonly log: Log;
}

interface Done {
	readonly file: CatalogueFile;
	/** Undefined where the change made the file. */
	readonly before: string | undefined;
	readonly after: string;
}

export function createCuration({ library, files, notes, log }: CurationParts): Curation {
	const changes = new EventEmitter<void>();
	let last: Done | undefined;
	let turn: Promise<unknown> = Promise.resolve();
	/** One after the other: each has to see what the one before has written. */
	function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const result = turn.then(work);
		turn = result.catch(() => undefined);
		return result;
	}
	const setLast = (done: Done | undefined) => {
		last = done;
		changes.fire();
	};
	async function prepare(request: CurationRequest): Promise<PreparedCuration | undefined> {
		const file = await writableCatalogue(files, notes);
		if (!file) return undefined;
		const outcome = await library.curate(request, file.document?.getText(), neverAborted);
		if (outcome.changes.length > 0) return { file, edit: editOf(file, outcome.changes) };
		if (outcome.obstacle === "entity-gone") void offerRebuild(sentences.entityGone);
		else if (outcome.obstacle === "by-hand") void offerCatalogue(file, sentences.editByHand(file.label));
		else window.setStatusBarMessage(sentences.saidAlready, statusMilliseconds);
		return undefined;
	}
	async function make(file: CatalogueFile, edit: WorkspaceEdit): Promise<"made" | "unsaved" | "refused"> {
		const wasDirty = file.document?.isDirty ?? false;
		if (!(await workspace.applyEdit(edit))) return "refused";
		const document = file.document;
		if (wasDirty || (document && !(await document.save()))) return "unsaved";
		await library.refresh([file.uri.toString()], neverAborted);
		return "made";
	}
	async function apply(request: CurationRequest, message: CurationMessage): Promise<boolean> {
		const prepared = await prepare(request);
		if (!prepared) return false;
		const { file, edit } = prepared;
		const before = file.document?.getText();
		const result = await make(file, edit);
		if (result === "refused") {
			void window.showWarningMessage(sentences.catalogueRefused(file.label));
			return false;
		}
		log.info(`${file.label}: ${request.kind}.`);
		const document = file.document ?? (await workspace.openTextDocument(file.uri));
		setLast({ file: { ...file, document }, before, after: document.getText() });
		tell(message, result === "unsaved" ? file : undefined);
		return true;
	}
	function tell({ done, offersUndo }: CurationMessage, unsaved: CatalogueFile | undefined): void {
		const text = unsaved ? `${done}. ${sentences.saveFirst(unsaved.label)}` : `${done}.`;
		if (!offersUndo) {
			window.setStatusBarMessage(text, statusMilliseconds);
			return;
		}
		const undoes = last;
		const choice = "Undo";
		void window.showInformationMessage(text, choice).then((chosen) => {
			if (chosen === choice && undoes) void inTurn(() => takeBack(undoes));
		});
	}
	async function takeBack({ file, before, after }: Done): Promise<void> {
		const document = await workspace.openTextDocument(file.uri);
		if (document.getText() !== after) {
			await offerCatalogue(file, sentences.changedSince(file.label));
			return;
		}
		const edit = new WorkspaceEdit();
		if (before === undefined) edit.deleteFile(file.uri, { ignoreIfNotExists: true });
		else edit.replace(file.uri, rangeOf(document, { start: 0, end: after.length }), before);
		const result = await make(
			before === undefined ? { uri: file.uri, label: file.label } : { ...file, document },
			edit,
		);
		if (result === "refused") void window.showWarningMessage(sentences.catalogueRefused(file.label));
		else {
			setLast(undefined);
			window.setStatusBarMessage(sentences.undone, statusMilliseconds);
		}
	}
	return {
		onDidChange: changes.event,
		get canUndo() {
			return last !== undefined;
		},
		apply: (request, message) => inTurn(() => apply(request, message)),
		undo: () =>
			inTurn(async () => {
				if (last) await takeBack(last);
				else window.setStatusBarMessage(sentences.nothingToUndo, statusMilliseconds);
			}),
		dispose: () => changes.dispose(),
	};
}

function editOf(file: CatalogueFile, changes: readonly TextChange[]): WorkspaceEdit {
	const edit = new WorkspaceEdit();
	const { uri, document } = file;
	if (!document) {
		const text = changes.map(({ newText }) => newText).join("");
		edit.createFile(uri, { contents: new TextEncoder().encode(text) });
		return edit;
	}
	for (const change of changes) edit.replace(uri, rangeOf(document, change), change.newText);
	return edit;
}

async function offerCatalogue({ uri, label }: CatalogueFile, message: string): Promise<void> {
	const open = `Open ${label}`;
	if ((await window.showWarningMessage(message, open)) === open) await window.showTextDocument(uri);
}
