// What differs between the hosts the extension runs in.
import type { Uri } from "vscode";
import type { PdfLoader } from "../../core/index.ts";

export interface Host {
	/** Loads what opens PDF files; absent where a bundle of its own cannot be loaded. */
	readonly pdf?: PdfLoader;
	/**
	 * Names of the symbolic links in a folder. VS Code's own listing leaves out links that lead round in a circle;
	 * absent where the host has no file system of its own.
	 */
	readonly linksIn?: (folder: Uri) => Promise<readonly string[]>;
}
