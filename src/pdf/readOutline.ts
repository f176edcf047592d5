// The outline of a PDF, as far as it leads to pages of the file itself.
import type { PdfOutlineEntry } from "../core/index.ts";
import type { PdfMessages } from "./pdfMessages.ts";

/** An entry as pdf.js gives it. */
interface OutlineNode {
	readonly title: string;
	readonly dest: string | readonly unknown[] | null;
	readonly items: readonly OutlineNode[];
}

const mostEntries = 2000;
const deepest = 8;

export async function readOutline(messages: PdfMessages): Promise<readonly PdfOutlineEntry[]> {
	const entries: PdfOutlineEntry[] = [];
	const waiting = [...(((await messages.ask("GetOutline")) as readonly OutlineNode[] | null) ?? [])]
		.reverse()
		.map((node) => ({ node, level: 1 }));
	let seen = 0;
	for (let next = waiting.pop(); next !== undefined && seen < mostEntries; next = waiting.pop(), seen++) {
		const { node, level } = next;
		const page = await pageOf(messages, node).catch(() => undefined);
		if (page !== undefined) entries.push({ title: node.title, level, page });
		if (level < deepest) {
			waiting.push(...[...node.items].reverse().map((child) => ({ node: child, level: level + 1 })));
		}
	}
	return entries;
}

async function pageOf(messages: PdfMessages, { dest }: OutlineNode): Promise<number | undefined> {
	const place =
		typeof dest === "string" ? ((await messages.ask("GetDestination", { id: dest })) as readonly unknown[]) : dest;
	const target = place?.[0];
	if (typeof target === "number") return target;
	// A reference to the page, by the numbers of its object.
	if (typeof target !== "object" || target === null || !("num" in target && "gen" in target)) return undefined;
	return (await messages.ask("GetPageIndex", { num: target.num, gen: target.gen })) as number;
}
