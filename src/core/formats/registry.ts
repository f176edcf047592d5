// The formats that are read. Where two are equally likely, the earlier one is taken.

import { docx } from "./docx.ts";
import { eml } from "./eml.ts";
import { epub } from "./epub.ts";
import type { SourceFormat } from "./format.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { mhtml } from "./mhtml.ts";
import { odt } from "./odt.ts";
import { pdf } from "./pdf.ts";
import { plainText } from "./plainText.ts";
import { rtf } from "./rtf.ts";

export const sourceFormats: readonly SourceFormat[] = [
	docx,
	odt,
	epub,
	rtf,
	pdf,
	mhtml,
	eml,
	json,
	html,
	markdown,
	plainText,
];
