// The rules of the check, in the order of the design's table.
import type { CheckRule } from "../checkRule.ts";
import { figureDiffers } from "./figureDiffers.ts";
import { lineOutOfRange } from "./lineOutOfRange.ts";
import { quotationAltered } from "./quotationAltered.ts";
import { quoteAmbiguous } from "./quoteAmbiguous.ts";
import { quoteLost } from "./quoteLost.ts";
import { quoteMoved } from "./quoteMoved.ts";
import { quoteNear } from "./quoteNear.ts";
import { sourceMissing } from "./sourceMissing.ts";

export const checkRules: readonly CheckRule[] = [
	sourceMissing,
	quoteLost,
	quoteNear,
	quoteMoved,
	quoteAmbiguous,
	quotationAltered,
	figureDiffers,
	lineOutOfRange,
];
