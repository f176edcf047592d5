// The outline of a PDF, as far as it leads to pages of the file itself.
import type { DocumentProxy, OutlineNode } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfOutlineEntry } from "../core/index.ts";

const mostEntries = 2000;
const deepest = 8;

export async function readOutline(document: DocumentProxy): Promise<readonly PdfOutlineEntry[]> {
	const entries: PdfOutlineEntry[] = [];
	const waiting = [...((await document.getOutline()) ?? [])].reverse().map((node) => ({ node, level: 1 }));
	let seen = 0;
	for (let next = waiting.pop(); next !== undefined && seen < mostEntries; next = waiting.pop(), seen++) {
		const { node, level } = next;
		const page = await pageOf(document, node).catch(() => undefined);
		if (page !== undefined) entries.push({ title: node.title, level, page });
		if (level < deepest) {
			waiting.push(...[...node.items].reverse().map((child) => ({ node: child, level: level + 1 })));
		}
	}
	return entries;
}

async function pageOf(document: DocumentProxy, { dest }: OutlineNode): Promise<number | undefined> {
	const place = typeof dest === "string" ? await document.getDestination(dest) : dest;
	const target = place?.[0];
	if (typeof target === "number") return target;
	return typeof target === "object" && target !== null ? document.getPageIndex(target) : undefined;
}
