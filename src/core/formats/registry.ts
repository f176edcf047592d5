// The formats that are read. Where two are equally likely, the earlier one is taken.

import { docx } from "./docx.ts";
import type { SourceFormat } from "./format.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { pdf } from "./pdf.ts";
import { plainText } from "./plainText.ts";

export const sourceFormats: readonly SourceFormat[] = [docx, pdf, json, html, markdown, plainText];
