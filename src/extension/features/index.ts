// Every editor feature, in the order in which they start.
import type { Feature } from "../app.ts";
import { catalogueFixes } from "./catalogueFixes.ts";
import { citationsView } from "./citationsView.ts";
import { citedInLens } from "./citedInLens.ts";
import { citedSources } from "./citedSources.ts";
import { comparison } from "./comparison.ts";
import { curationActions } from "./curationActions.ts";
import { catalogueDiagnostics } from "./diagnostics.ts";
import { documentLinks } from "./documentLinks.ts";
import { dropSource } from "./dropSource.ts";
import { entitiesView } from "./entitiesView.ts";
import { hover } from "./hover.ts";
import { indexReport } from "./indexReport.ts";
import { labelSetting } from "./labelSetting.ts";
import { noteDiagnostics } from "./noteDiagnostics.ts";
import { noteFixes } from "./noteFixes.ts";
import { readableText } from "./readableText.ts";
import { renameName } from "./renameName.ts";
import { sourceLanguageFeature } from "./sourceLanguage.ts";
import { sourceOutline } from "./sourceOutline.ts";
import { sourcesView } from "./sourcesView.ts";
import { statusBar } from "./statusBar.ts";
import { underline } from "./underline.ts";

export const allFeatures: readonly Feature[] = [
	hover,
	underline,
	statusBar,
	sourcesView,
	dropSource,
	entitiesView,
	readableText,
	sourceOutline,
	indexReport,
	documentLinks,
	catalogueDiagnostics,
	catalogueFixes,
	curationActions,
	noteDiagnostics,
	noteFixes,
	citationsView,
	citedSources,
	citedInLens,
	comparison,
	renameName,
	sourceLanguageFeature,
	labelSetting,
];
