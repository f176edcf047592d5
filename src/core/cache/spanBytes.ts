// Spans as bytes: distances instead of offsets.
import type { Span } from "../model/span.ts";
import { type ByteReader, DamagedBytes } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";

/** The spans are in order and apart. `rest` writes what else belongs to each. */
export function writeSpans<S extends Span>(spans: readonly S[], into: ByteWriter, rest?: (span: S) => void): void {
	into.unsigned(spans.length);
	let at = 0;
	for (const span of spans) {
		into.unsigned(span.start - at);
		into.unsigned(span.end - span.start);
		rest?.(span);
		at = span.end;
	}
}

/** All lie before `end`, in order and apart. `make` reads what else belongs to each. */
export function readSpans<S>(from: ByteReader, end: number, make: (span: Span) => S): S[] {
	const count = from.count();
	const spans: S[] = [];
	let at = 0;
	for (let left = count; left > 0; left--) {
		const start = at + from.unsigned();
		at = start + from.unsigned();
		if (at > end) throw new DamagedBytes("a span lies outside the text");
		spans.push(make({ start, end: at }));
	}
	return spans;
}
