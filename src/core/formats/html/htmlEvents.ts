// Walks through HTML tag by tag, without building a tree, within bounds.
import type { ReadingBounds, StopReason } from "../readingBounds.ts";

export type HtmlAttributes = Readonly<Record<string, string>>;

/** Told about every element and text, in order. Each `open` has its `close`. */
export interface HtmlSink {
	open(name: string, attributes: HtmlAttributes): void;
	close(name: string): void;
	text(text: string): void;
	/** Told now and then how many nodes there were so far. */
	counted?(nodes: number): void;
	/** Asked from time to time: a reason ends the walk. */
	stopReason?(): StopReason | undefined;
}

/** Reads HTML into a sink; returns the limit that ended it early. Never throws but for an aborted signal. */
export type HtmlReader = (html: string, sink: HtmlSink, bounds: ReadingBounds) => StopReason | undefined;

/** Bounds are looked at once in so many code units; what one stretch can hold is small against any limit. */
const stretch = 16 * 1024;

/** Elements open at the same time over which the walk itself gets slow, whatever the limits are. */
const deepest = 25_000;

/** Loads the tokenizer; it is not needed for texts and Markdown. */
export async function loadHtmlReader(): Promise<HtmlReader> {
	const { Parser } = await import("htmlparser2");
	return (html, sink, bounds) => {
		// Elements, texts, comments, and attributes where there are many: whatever a tree would hold.
		let nodes = 0;
		let depth = 0;
		const parser = new Parser({
			onopentag(name, attributes) {
				nodes += 1 + Math.max(0, Object.keys(attributes).length - 8);
				depth++;
				sink.open(headingName(attributes) ?? name, attributes);
			},
			onclosetag(name) {
				depth--;
				sink.close(name);
			},
			ontext(text) {
				nodes++;
				sink.text(text);
			},
			oncomment() {
				nodes++;
			},
		});
		for (let at = 0; at < html.length; at += stretch) {
			parser.write(html.slice(at, at + stretch));
			sink.counted?.(nodes);
			const reason = nodes > bounds.limits.maximumNodes ? "maximumNodes" : sink.stopReason?.();
			if (reason !== undefined) return reason;
			if (depth > deepest) return "maximumDepth";
			if (bounds.isExpired()) return "maximumMilliseconds";
		}
		parser.end();
		return undefined;
	};
}

/** Of what is no heading by its name, but says that it is one. */
function headingName({ role, "aria-level": level = "2" }: HtmlAttributes): string | undefined {
	return role === "heading" && /^[1-6]$/.test(level) ? `h${level}` : undefined;
}

/** Passes everything on to both; the first one counts and may stop. */
export function both(one: HtmlSink, other: HtmlSink): HtmlSink {
	return {
		...one,
		open(name, attributes) {
			one.open(name, attributes);
			other.open(name, attributes);
		},
		close(name) {
			one.close(name);
			other.close(name);
		},
		text(text) {
			one.text(text);
			other.text(text);
		},
	};
}
