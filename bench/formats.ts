// Reading PDF, written documents and web pages: words read right, and speed, beside what one would read them with otherwise.

// PDF comes first, and the others are loaded after it: the time of its first page is that of a fresh process.
import { measurePdf } from "./formats/pdf.ts";
import { writeResults } from "./support/results.ts";

const rows = [...(await measurePdf())];
const { measureWritten } = await import("./formats/written.ts");
rows.push(...(await measureWritten()));
const { measurePages } = await import("./formats/pages.ts");
rows.push(...(await measurePages()));
writeResults("formats", rows);
