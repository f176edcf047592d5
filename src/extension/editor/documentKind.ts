// What a document in the editor is to the writer: a note, a source, or none of our business.
import { type TextDocument, type Uri, workspace } from "vscode";
import type { FindingCode, SourceSummary, TextKind } from "../../core/index.ts";
import { readableTextScheme, sourceLanguage } from "../contributions.ts";
import type { KnownSources } from "./knownSources.ts";

/** Schemes of documents that people write, beside those of the workspace folders. */
const writtenSchemes: readonly string[] = ["file", "untitled"];

function isWritten(uri: Uri): boolean {
	const folders = workspace.workspaceFolders ?? [];
	return writtenSchemes.includes(uri.scheme) || folders.some((folder) => folder.uri.scheme === uri.scheme);
}

/** What keeps an editor from opening a file. */
const unopenable: readonly FindingCode[] = ["source-is-folder", "source-link-not-followed", "source-unreadable"];

export function canBeOpened(source: SourceSummary): boolean {
	return !source.findings.some(({ code }) => unopenable.includes(code));
}

/** A Markdown document that is no source. */
export function isNote(document: TextDocument, known: KnownSources): boolean {
	return document.languageId === "markdown" && isWritten(document.uri) && !known.has(document.uri);
}

/** The URI of the source a document shows, as file or as readable text. */
export function sourceShownBy(document: TextDocument, known: KnownSources): string | undefined {
	if (document.uri.scheme === readableTextScheme) return document.uri.query;
	return known.has(document.uri) ? document.uri.toString() : undefined;
}

/** How names are matched in the document; undefined where none are looked for. */
export function textKindOf(document: TextDocument, known: KnownSources): TextKind | undefined {
	if (document.languageId === "markdown" && isWritten(document.uri)) return "markdown";
	if (document.uri.scheme === readableTextScheme) return "plain";
	const isText = document.languageId === "plaintext" || document.languageId === sourceLanguage;
	return isText && known.has(document.uri) ? "plain" : undefined;
}
