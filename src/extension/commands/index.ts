// Every command.
import { chooseSourcesFolder } from "./chooseSourcesFolder.ts";
import { citePassage } from "./citePassage.ts";
import type { Command } from "./command.ts";
import { editEntity } from "./editEntity.ts";
import { insertCitation } from "./insertCitation.ts";
import { openPassage } from "./openPassage.ts";
import { openSample } from "./openSample.ts";
import { openSource } from "./openSource.ts";
import { rebuildIndex } from "./rebuildIndex.ts";
import { searchEntities } from "./searchEntities.ts";
import { searchPassages } from "./searchPassages.ts";
import { showLog } from "./showLog.ts";
import { showMentions } from "./showMentions.ts";
import { stopIndexing } from "./stopIndexing.ts";
import { useAllDocuments } from "./useAllDocuments.ts";

export const allCommands: readonly Command[] = [
	searchPassages,
	searchEntities,
	insertCitation,
	citePassage,
	openPassage,
	openSource,
	showMentions,
	editEntity,
	openSample,
	rebuildIndex,
	stopIndexing,
	showLog,
	chooseSourcesFolder,
	useAllDocuments,
];
