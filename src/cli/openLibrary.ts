// A library over files of the command line, read and ready.
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { createLibrary, defaultSettings, type Library, silentLog } from "../core/index.ts";
import { startNodeThread } from "../pdf/nodeThread.ts";
import { createPdfLibrary } from "../pdf/pdfInThread.ts";
import { type CliIo, UsageError } from "./io.ts";
import { type NodeFilesOptions, nodeWorkspaceFiles } from "./nodeWorkspaceFiles.ts";

export async function openLibrary(
	where: Omit<NodeFilesOptions, "maximumFileBytes"> & { readonly jsonFields?: unknown },
	io: CliIo,
	signal: AbortSignal,
	withoutNames = false,
): Promise<Library> {
	const isFolder = await stat(where.root).then(
		(found) => found.isDirectory(),
		() => false,
	);
	if (!isFolder) throw new UsageError(`There is no folder ${where.root}.`);
	const files = nodeWorkspaceFiles({ ...where, maximumFileBytes: defaultSettings.maximumFileBytes });
	const pdf = createPdfLibrary(() => startNodeThread());
	const library = createLibrary(files, { ...defaultSettings, jsonFields: where.jsonFields }, silentLog, {
		recogniserWeights: () => readFile(path.join(io.mediaFolder, "recogniser.bin")),
		pdf: async () => pdf,
		withoutNames,
	});
	await library.rebuild(signal, ({ done, total }) => {
		if (io.showsProgress) io.err(`\rReading sources ${done}/${total}${done === total ? "\r\u001b[K" : ""}`);
	});
	return library;
}
