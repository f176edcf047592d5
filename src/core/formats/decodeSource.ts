// Decodes a source's bytes and says what was wrong with them.
import type { Finding } from "../model/finding.ts";
import { type DecodeOptions, decodeText } from "../text/decode.ts";
import { encodingNamed } from "../text/encodingName.ts";
import type { FormatInput, ReadingLimits } from "./format.ts";
import { sourceFinding, stoppedFinding } from "./sourceFindings.ts";

export interface DecodedSource {
	/** At most `maximumCharacters` long. */
	readonly text: string;
	readonly findings: readonly Finding[];
}

export function decodeSource(
	input: FormatInput,
	limits: ReadingLimits,
	options: Pick<DecodeOptions, "hint"> = {},
): DecodedSource {
	const asked = input.encoding === undefined ? undefined : encodingNamed(input.encoding);
	const { text, encoding, damaged, guessed, binary } = decodeText(input.bytes, { ...options, asked });
	if (binary) return { text: "", findings: [sourceFinding("source-binary", input.uri)] };
	const findings: Finding[] = [];
	if (input.encoding !== undefined && asked === undefined) {
		findings.push(sourceFinding("encoding-unknown", input.uri, { details: { asked: input.encoding, encoding } }));
	}
	if (guessed) findings.push(sourceFinding("encoding-guessed", input.uri, { details: { encoding } }));
	if (damaged > 0)
		findings.push(sourceFinding("encoding-damaged", input.uri, { details: { count: damaged, encoding } }));
	if (text.length <= limits.maximumCharacters) return { text, findings };
	findings.push(stoppedFinding(input.uri, "maximumCharacters"));
	return { text: text.slice(0, limits.maximumCharacters), findings };
}
