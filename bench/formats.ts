// Reading PDF, written documents and web pages: words read right, and speed, beside what one would read them with otherwise.

// PDF comes first, and the others are loaded after it: the time of its first page is that of a fresh process.
import { measurePdf } from "./formats/pdf.ts";

await measurePdf();
const { measureWritten } = await import("./formats/written.ts");
await measureWritten();
const { measurePages } = await import("./formats/pages.ts");
await measurePages();
