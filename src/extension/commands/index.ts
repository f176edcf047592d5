// Every command.

import { acceptDefinition } from "./acceptDefinition.ts";
import { acceptMerge } from "./acceptMerge.ts";
import { addAlias } from "./addAlias.ts";
import { chooseSourcesFolder } from "./chooseSourcesFolder.ts";
import { citePassage } from "./citePassage.ts";
import { clearEntityFilter } from "./clearEntityFilter.ts";
import { clearSourceFilter } from "./clearSourceFilter.ts";
import type { Command } from "./command.ts";
import { compareQuote } from "./compareQuote.ts";
import { confirmEntity } from "./confirmEntity.ts";
import { cutAlias } from "./cutAlias.ts";
import { editEntity } from "./editEntity.ts";
import { editSourceDetails } from "./editSourceDetails.ts";
import { exportNames } from "./exportNames.ts";
import { filterEntities } from "./filterEntities.ts";
import { filterSources } from "./filterSources.ts";
import { fixMovedInNote } from "./fixMovedInNote.ts";
import { fixMovedInWorkspace } from "./fixMovedInWorkspace.ts";
import { ignoreEntity } from "./ignoreEntity.ts";
import { indexReport } from "./indexReport.ts";
import { insertCitation } from "./insertCitation.ts";
import { notSameAs } from "./notSameAs.ts";
import { openCitation } from "./openCitation.ts";
import { openOriginal } from "./openOriginal.ts";
import { openPassage } from "./openPassage.ts";
import { openSample } from "./openSample.ts";
import { openSource } from "./openSource.ts";
import { rebuildIndex } from "./rebuildIndex.ts";
import { refuseMerge } from "./refuseMerge.ts";
import { renameEntity } from "./renameEntity.ts";
import { sameAs } from "./sameAs.ts";
import { searchEntities } from "./searchEntities.ts";
import { searchPassages } from "./searchPassages.ts";
import { setKind } from "./setKind.ts";
import { showCitedIn } from "./showCitedIn.ts";
import { showLog } from "./showLog.ts";
import { showMentions } from "./showMentions.ts";
import { showMoreEntities } from "./showMoreEntities.ts";
import { sortSources } from "./sortSources.ts";
import { stopIndexing } from "./stopIndexing.ts";
import { undoCuration } from "./undoCuration.ts";
import { useAllDocuments } from "./useAllDocuments.ts";

export const allCommands: readonly Command[] = [
	searchPassages,
	searchEntities,
	editSourceDetails,
	filterSources,
	clearSourceFilter,
	sortSources,
	indexReport,
	insertCitation,
	citePassage,
	openPassage,
	openSource,
	openOriginal,
	showMentions,
	editEntity,
	confirmEntity,
	sameAs,
	notSameAs,
	setKind,
	renameEntity,
	ignoreEntity,
	addAlias,
	cutAlias,
	acceptMerge,
	refuseMerge,
	acceptDefinition,
	undoCuration,
	exportNames,
	filterEntities,
	clearEntityFilter,
	showMoreEntities,
	fixMovedInNote,
	fixMovedInWorkspace,
	compareQuote,
	openCitation,
	showCitedIn,
	openSample,
	rebuildIndex,
	stopIndexing,
	showLog,
	chooseSourcesFolder,
	useAllDocuments,
];
