// The catalogues of the workspace folders, read into one.
import { contentHashText } from "../base/contentHash.ts";
import { finishPaced } from "../base/steps.ts";
import { type Catalogue, emptyCatalogue } from "../entities/catalogue/catalogue.ts";
import { mergeCatalogues } from "../entities/catalogue/mergeCatalogues.ts";
import { readCatalogueInSteps } from "../entities/catalogue/readCatalogue.ts";
import type { Finding } from "../model/finding.ts";
import type { WorkspaceFiles } from "../ports/workspaceFiles.ts";
import { decodeText } from "../text/decode.ts";
import type { LibraryState } from "./libraryState.ts";

/** Reads all catalogues, `pace` awaited between small steps. One that cannot be read is a finding and leaves the others as they are. */
export async function readCatalogues(
	state: LibraryState,
	files: WorkspaceFiles,
	otherFindings: readonly Finding[],
	signal: AbortSignal,
	pace: () => Promise<void>,
): Promise<void> {
	const catalogues: Catalogue[] = [];
	const stamps: string[] = [];
	const findings: Finding[] = [...otherFindings];
	for (const { uri, obstacle } of await files.listCatalogues(signal)) {
		if (obstacle) {
			findings.push(obstacle);
			continue;
		}
		try {
			const bytes = await files.read(uri, signal);
			const stamp = `${uri} ${contentHashText(bytes)}`;
			await pace();
			const { text } = decodeText(bytes);
			const read = await finishPaced(readCatalogueInSteps(uri, text), pace);
			stamps.push(stamp);
			catalogues.push(read.catalogue);
			findings.push(...read.findings);
		} catch (error) {
			signal.throwIfAborted();
			const reason = error instanceof Error ? error.message : String(error);
			findings.push({ code: "source-unreadable", severity: "error", uri, details: { reason } });
		}
	}
	state.catalogue = catalogues.length === 0 ? emptyCatalogue : mergeCatalogues(catalogues);
	state.catalogueStamp = stamps.join("\n");
	state.findings = findings;
}
