// Texts that are compared, as documents that only exist while they are shown.
import { workspace } from "vscode";
import type { Feature } from "../app.ts";
import { comparisonScheme } from "../contributions.ts";

export const comparison: Feature = () =>
	workspace.registerTextDocumentContentProvider(comparisonScheme, {
		provideTextDocumentContent: (uri) => `${uri.query}\n`,
	});
