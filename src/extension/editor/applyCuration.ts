// The one place that changes the catalogue: one edit for each wish of the writer's, which can be taken back.
import { Disposable, WorkspaceEdit, type WorkspaceEditEntryMetadata, window, workspace } from "vscode";
import { applyChanges, type CurationRequest, type Log } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import { type CatalogueFile, type CatalogueServices, catalogueEdit, writableCatalogue } from "./catalogueFile.ts";
import { offerRebuild, sentences, statusMilliseconds } from "./messages.ts";
import { onceTextIs } from "./onceTextIs.ts";

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
	/** The text before; undefined where the change makes the file. */
	readonly before: string | undefined;
	readonly after: string;
	/** The file had changes of the writer's own, which only the writer saves. */
	readonly wasDirty: boolean;
}

export interface Curation extends Disposable {
	/** Changes the catalogue, saves it unless it has changes of the writer's own, and says so. False when nothing changed. */
	apply(request: CurationRequest, message: CurationMessage): Promise<boolean>;
	/**
	 * The same change for the editor to make, which may show it first; once it is made, the catalogue is saved as above.
	 * Undefined, and told, when there is nothing to change.
	 */
	propose(
		request: CurationRequest,
		message: CurationMessage,
		shown: WorkspaceEditEntryMetadata,
	): Promise<WorkspaceEdit | undefined>;
	/** Takes the last change back, when the catalogue still is as that left it. */
	undo(): Promise<void>;
}

export interface CurationParts extends CatalogueServices {
	readonly log: Log;
}

interface Done {
	readonly file: CatalogueFile;
	/** Undefined where the change made the file. */
	readonly before: string | undefined;
	readonly after: string;
}

export function createCuration(parts: CurationParts): Curation {
	const { library, log } = parts;
	let last: Done | undefined;
	/** Waits for the editor to make what was proposed last. */
	let proposed = new Disposable(() => undefined);
	let turn: Promise<unknown> = Promise.resolve();
	/** One after the other: each has to see what the one before has written. */
	function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const result = turn.then(work);
		turn = result.catch(() => undefined);
		return result;
	}
	async function prepare(
		request: CurationRequest,
		shown?: WorkspaceEditEntryMetadata,
	): Promise<PreparedCuration | undefined> {
		const file = await writableCatalogue(parts, request);
		if (!file) return undefined;
		const before = file.document?.getText();
		const outcome = await library.curate(request, before, neverAborted);
		if (outcome.changes.length > 0) {
			return {
				file,
				edit: catalogueEdit(file, outcome.changes, shown),
				before,
				after: applyChanges(before ?? "", outcome.changes),
				wasDirty: file.document?.isDirty ?? false,
			};
		}
		if (outcome.obstacle === "entity-gone") void offerRebuild(sentences.entityGone);
		else if (outcome.obstacle === "by-hand") void offerCatalogue(file, sentences.editByHand(file.label));
		else window.setStatusBarMessage(sentences.saidAlready, statusMilliseconds);
		return undefined;
	}
	/** After the edit has been made. False when the file is not saved. */
	async function save({ uri, document }: CatalogueFile, wasDirty: boolean): Promise<boolean> {
		if (wasDirty || (document && !(await document.save()))) return false;
		await library.refresh([uri.toString()], neverAborted);
		return true;
	}
	async function finish({ file, before, wasDirty }: PreparedCuration, message: CurationMessage): Promise<void> {
		const isSaved = await save(file, wasDirty);
		const document = file.document ?? (await workspace.openTextDocument(file.uri));
		last = { file: { ...file, document }, before, after: document.getText() };
		tell(message, isSaved ? undefined : file);
	}
	async function apply(request: CurationRequest, message: CurationMessage): Promise<boolean> {
		const prepared = await prepare(request);
		if (!prepared) return false;
		const { file, edit } = prepared;
		if (!(await workspace.applyEdit(edit))) {
			void window.showWarningMessage(sentences.catalogueRefused(file.label));
			return false;
		}
		log.info(`${file.label}: ${request.kind}.`);
		await finish(prepared, message);
		return true;
	}
	async function propose(
		request: CurationRequest,
		message: CurationMessage,
		shown: WorkspaceEditEntryMetadata,
	): Promise<WorkspaceEdit | undefined> {
		proposed.dispose();
		const prepared = await prepare(request, shown);
		if (!prepared) return undefined;
		const { file, edit, before, after } = prepared;
		proposed = onceTextIs(file.uri, after, before === undefined, (document) => {
			log.info(`${file.label}: ${request.kind}.`);
			const changed = before === undefined ? file : { ...file, document };
			inTurn(() => finish({ ...prepared, file: changed }, message)).catch((error) =>
				log.error(`${file.label} could not be saved.`, error),
			);
		});
		return edit;
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
		const wasDirty = document.isDirty;
		const edit = new WorkspaceEdit();
		if (before === undefined) edit.deleteFile(file.uri, { ignoreIfNotExists: true });
		else edit.replace(file.uri, rangeOf(document, { start: 0, end: after.length }), before);
		if (!(await workspace.applyEdit(edit))) {
			void window.showWarningMessage(sentences.catalogueRefused(file.label));
			return;
		}
		if (before === undefined) await library.refresh([file.uri.toString()], neverAborted);
		else await save({ ...file, document }, wasDirty);
		last = undefined;
		window.setStatusBarMessage(sentences.undone, statusMilliseconds);
	}
	return {
		apply: (request, message) => inTurn(() => apply(request, message)),
		propose: (request, message, shown) => inTurn(() => propose(request, message, shown)),
		undo: () =>
			inTurn(async () => {
				if (last) await takeBack(last);
				else window.setStatusBarMessage(sentences.nothingToUndo, statusMilliseconds);
			}),
		dispose: () => proposed.dispose(),
	};
}

async function offerCatalogue({ uri, label }: CatalogueFile, message: string): Promise<void> {
	const open = `Open ${label}`;
	if ((await window.showWarningMessage(message, open)) === open) await window.showTextDocument(uri);
}
