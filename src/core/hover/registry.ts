// The sections of an entity's card, in the order in which they stand.

import type { HoverSection } from "./section.ts";
import { actionsSection } from "./sections/actions.ts";
import { aliasesSection } from "./sections/aliases.ts";
import { countsSection } from "./sections/counts.ts";
import { headingSection } from "./sections/heading.ts";
import { noteSection } from "./sections/note.ts";
import { passagesSection } from "./sections/passages.ts";

export const hoverSections: readonly HoverSection[] = [
	headingSection,
	aliasesSection,
	noteSection,
	countsSection,
	passagesSection,
	actionsSection,
];
