// Every id that package.json and the code share, once. The manifest test compares the two.

export const extensionId = "well-sourced.well-sourced";

/** Prefix of settings, commands, views and context keys. */
export const settingsSection = "wellSourced";

export const commandIds = {
	searchPassages: "wellSourced.searchPassages",
	searchEntities: "wellSourced.searchEntities",
	insertCitation: "wellSourced.insertCitation",
	citePassage: "wellSourced.citePassage",
	openPassage: "wellSourced.openPassage",
	openSource: "wellSourced.openSource",
	openOriginal: "wellSourced.openOriginal",
	showMentions: "wellSourced.showMentions",
	editEntity: "wellSourced.editEntity",
	openSample: "wellSourced.openSample",
	rebuildIndex: "wellSourced.rebuildIndex",
	stopIndexing: "wellSourced.stopIndexing",
	editSourceDetails: "wellSourced.editSourceDetails",
	filterSources: "wellSourced.filterSources",
	clearSourceFilter: "wellSourced.clearSourceFilter",
	sortSources: "wellSourced.sortSources",
	indexReport: "wellSourced.indexReport",
	showLog: "wellSourced.showLog",
	chooseSourcesFolder: "wellSourced.chooseSourcesFolder",
	useAllDocuments: "wellSourced.useAllDocuments",
	confirmEntity: "wellSourced.confirmEntity",
	sameAs: "wellSourced.sameAs",
	notSameAs: "wellSourced.notSameAs",
	setKind: "wellSourced.setKind",
	renameEntity: "wellSourced.renameEntity",
	ignoreEntity: "wellSourced.ignoreEntity",
	addAlias: "wellSourced.addAlias",
	cutAlias: "wellSourced.cutAlias",
	acceptMerge: "wellSourced.acceptMerge",
	refuseMerge: "wellSourced.refuseMerge",
	acceptDefinition: "wellSourced.acceptDefinition",
	undoCuration: "wellSourced.undoCuration",
	exportNames: "wellSourced.exportNames",
	filterEntities: "wellSourced.filterEntities",
	clearEntityFilter: "wellSourced.clearEntityFilter",
	showMoreEntities: "wellSourced.showMoreEntities",
	fixMovedInNote: "wellSourced.fixMovedInNote",
	fixMovedInWorkspace: "wellSourced.fixMovedInWorkspace",
	compareQuote: "wellSourced.compareQuote",
	openCitation: "wellSourced.openCitation",
	showCitedIn: "wellSourced.showCitedIn",
	showBrokenCitations: "wellSourced.showBrokenCitations",
	showAllCitations: "wellSourced.showAllCitations",
	pickerOpen: "wellSourced.pickerOpen",
	pickerCopy: "wellSourced.pickerCopy",
	pickerCiteAs: "wellSourced.pickerCiteAs",
} as const;

export type CommandId = (typeof commandIds)[keyof typeof commandIds];

export const viewIds = {
	sources: "wellSourced.sources",
	entities: "wellSourced.entities",
	citations: "wellSourced.citations",
} as const;

/** How a source travels while it is dragged out of its view: VS Code's own type for rows of a view. */
export const draggedSourceType = `application/vnd.code.tree.${viewIds.sources.toLowerCase()}`;

/** Names of settings, without the section. */
export const settingIds = {
	sources: "sources",
	catalogue: "catalogue",
	hoverEnabled: "hover.enabled",
	underlineEnabled: "underline.enabled",
	citedInEnabled: "citedIn.enabled",
	citationStyle: "citation.style",
	citationLabel: "citation.label",
	jsonFields: "json.fields",
	fileSizeLimit: "limits.fileSize",
	sourcesLimit: "limits.sources",
	pagesLimit: "limits.pages",
	secondsLimit: "limits.seconds",
	depthLimit: "limits.depth",
	minimumCertainty: "candidates.minimumCertainty",
	sourceMissing: "check.source-missing",
	quoteLost: "check.quote-lost",
	quoteNear: "check.quote-near",
	quoteMoved: "check.quote-moved",
	quoteAmbiguous: "check.quote-ambiguous",
	quotationAltered: "check.quotation-altered",
	figureDiffers: "check.figure-differs",
	lineOutOfRange: "check.line-out-of-range",
} as const;

export const contextKeys = {
	/** `unknown` before the first reading, then `indexing`, `empty` or `ready`. */
	state: "wellSourced.state",
	/** Set while a picker of passages is open, so that its keys work only there. */
	inPassagePicker: "wellSourced.inPassagePicker",
	/** Set while the Sources view is filtered. */
	sourcesFiltered: "wellSourced.sourcesFiltered",
	/** Set while the Entities view is filtered. */
	entitiesFiltered: "wellSourced.entitiesFiltered",
	/** Set while the Citations view shows only what does not hold. */
	onlyBrokenCitations: "wellSourced.onlyBrokenCitations",
	/** Set while a citation of some note has moved. */
	hasMovedCitations: "wellSourced.hasMovedCitations",
} as const;

export const colorIds = {
	nameUnderline: "wellSourced.nameUnderline",
	candidateUnderline: "wellSourced.candidateUnderline",
	passageHighlight: "wellSourced.passageHighlight",
} as const;

/** Scheme of the documents that show the readable text of a source. */
export const readableTextScheme = "well-sourced";

/** Scheme of the report of what was read. */
export const reportScheme = "well-sourced-report";

/** Scheme of texts that are shown to be compared. */
export const comparisonScheme = "well-sourced-comparison";

/** Language of sources in the editor: plain text that wraps. */
export const sourceLanguage = "well-sourced-source";

/** How our findings are signed in the list of problems. */
export const diagnosticSource = "Well Sourced";
