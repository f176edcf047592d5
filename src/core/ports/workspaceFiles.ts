// The files the core reads, through whatever file system the host has.
import type { SourceFile } from "../model/source.ts";

export interface WorkspaceFiles {
	/**
	 * Every file that may be a source: matching the setting, not excluded, inside the workspace folders.
	 * Files that cannot be read are listed too, with their obstacle. Sorted by path.
	 */
	listSources(signal: AbortSignal): Promise<readonly SourceFile[]>;
	/** The catalogues that exist, one a workspace folder at most. */
	listCatalogues(signal: AbortSignal): Promise<readonly SourceFile[]>;
	/** The notes: Markdown files that are no sources, not excluded, inside the workspace folders. Sorted by path. */
	listNotes(signal: AbortSignal): Promise<readonly SourceFile[]>;
	/** Whether there is such a file; undefined where that must not or cannot be found out. */
	exists(uri: string, signal: AbortSignal): Promise<boolean | undefined>;
	/** The file as it is now, or undefined when it is gone or no source any more. */
	describe(uri: string, signal: AbortSignal): Promise<SourceFile | undefined>;
	/** The bytes, which the caller may do with as it likes. Throws what the file system throws; the core turns it into a finding. */
	read(uri: string, signal: AbortSignal): Promise<Uint8Array>;
}
