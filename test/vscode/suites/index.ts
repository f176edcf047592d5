// The suites that run inside VS Code.
import type { InsideSuite } from "../support/insideSuite.ts";
import { activationSuite } from "./activation.ts";
import { badFilesSuite } from "./badFiles.ts";
import { checkingSuite } from "./checking.ts";
import { citationSuite } from "./citation.ts";
import { citedInSuite } from "./citedIn.ts";
import { curationSuite, restrictedCurationSuite } from "./curation.ts";
import { hoverSuite } from "./hover.ts";
import { manySourcesSuite } from "./manySources.ts";
import { pdfSuite } from "./pdf.ts";
import { readableTextSuite } from "./readableText.ts";
import { readingSettingsSuite } from "./readingSettings.ts";
import { restrictedSuite } from "./restricted.ts";
import { watchingSuite } from "./watching.ts";

export const suites: readonly InsideSuite[] = [
	activationSuite,
	restrictedSuite,
	hoverSuite,
	readableTextSuite,
	citationSuite,
	citedInSuite,
	curationSuite,
	restrictedCurationSuite,
	badFilesSuite,
	pdfSuite,
	watchingSuite,
	// These leave a source that was not there before.
	checkingSuite,
	readingSettingsSuite,
	manySourcesSuite,
];
