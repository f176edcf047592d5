// Tables, captions and boxes that stand in the middle of a sentence, at the head of a page or column: the sentence is read whole.
import { joinLines, type Vocabulary } from "./joinLines.ts";
import { endsSentence, type PdfBlock } from "./paragraphs.ts";

/** Blocks that may stand between both parts of a sentence. */
const mostBetween = 40;
/** Sizes of the font of one text differ by less. */
const otherSize = 0.03;

export function joinedOverFloats(blocks: readonly PdfBlock[], vocabulary: Vocabulary): readonly PdfBlock[] {
	const all = [...blocks];
	for (let at = 0; at < all.length; at++) {
		for (let end = restOf(all, at); end !== undefined; end = restOf(all, at)) {
			const [first, rest] = [all[at] as PdfBlock, all[end] as PdfBlock];
			const between = all.slice(at + 1, end);
			// What stands on the page where the sentence begins comes before it, so that pages stay in order.
			const before = between.filter(({ page }) => page === first.page);
			const after = between.filter(({ page }) => page !== first.page);
			all.splice(at, end - at + 1, ...before, joined(first, rest, vocabulary), ...after);
			at += before.length;
		}
	}
	return all;
}

/** The block with which the sentence goes on that this one leaves open. */
function restOf(blocks: readonly PdfBlock[], at: number): number | undefined {
	const block = blocks[at] as PdfBlock;
	if (block.isRow || block.lines < 2 || endsSentence.test(block.text)) return undefined;
	for (let index = at + 1; index <= at + mostBetween; index++) {
		const next = blocks[index];
		if (next === undefined || next.page > lastPage(block) + 1 || next.size > (1 + otherSize) * block.size)
			return undefined;
		if (isFloat(next, block)) continue;
		const isElsewhere = next.page > lastPage(block) || next.top > block.top;
		return index > at + 1 && isElsewhere && /^\p{Ll}/u.test(next.text) ? index : undefined;
	}
	return undefined;
}

function isFloat(block: PdfBlock, text: PdfBlock): boolean {
	return block.isRow || block.size < (1 - otherSize) * text.size || caption.test(block.text);
}

const caption = /^(?:table|figure|fig\.|box|tabelle|abb(?:ildung|\.)|tableau|tabla|figura|figur|表|図|图)\s?\d/iu;

const lastPage = ({ page, breaks }: PdfBlock) => breaks.at(-1)?.[1] ?? page;

function joined(first: PdfBlock, rest: PdfBlock, vocabulary: Vocabulary): PdfBlock {
	const text = joinLines(first.text, rest.text, vocabulary);
	const offset = text.length - rest.text.length;
	const shifted = rest.breaks.map(([at, page]) => [at + offset, page] as const);
	const breaks = [...first.breaks, ...(rest.page > lastPage(first) ? [[offset, rest.page] as const] : []), ...shifted];
	return { ...first, text, breaks, lines: first.lines + rest.lines };
}
