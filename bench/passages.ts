// Prints how fast text is split into passages, beside a bare loop over the same text and Intl.Segmenter, and how exactly.
// Run: npm run bench -- passages
import { splitPassages } from "../src/core/passages/splitPassages.ts";
import { readHardCases } from "../test/core/passages/hardCases.ts";

const megabyte = 1_000_000;
const rounds = 7;
/** Rounds before the clock starts, so that what is measured is compiled. */
const warmUp = 3;

/** News-like prose, one paragraph a line, from invented names; about one sentence in four has an abbreviation or a figure. */
function prose(length: number): string {
	const sentences = [
		"Norvik signed the lease for its second plant on Monday, after two years of talks with the owners of the land. ",
		"The rent was not disclosed. ",
		"Halden Systems Inc. said it would pay $1.2 billion for the unit, which makes turbines for dams in the U.S. and Canada. ",
		"“We will build it here, and we will build it well,” said Lena Marsh, the chief executive. ",
		"Analysts had expected a loss of 3.5 percent in the quarter that ended on Sept. 30, but sales held. ",
		"Why the board waited so long is not clear to anybody outside the company! ",
		"It will open in 2028.\n\n",
	];
	let text = "";
	for (let at = 0; text.length < length; at++) text += sentences[(at * 5 + (at >> 3)) % sentences.length];
	return text;
}

function charCodes(text: string): number {
	let sum = 0;
	for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
	return sum;
}

function segments(segmenter: Intl.Segmenter, text: string): number {
	let count = 0;
	for (const segment of segmenter.segment(text)) count += segment.index >= 0 ? 1 : 0;
	return count;
}

function median(values: number[]): number {
	return values.sort((a, b) => a - b)[values.length >> 1] as number;
}

/** Processor time, so that other work on the machine counts little. */
function megabytesPerSecond(text: string, work: (text: string) => unknown): number {
	const times: number[] = [];
	for (let round = 0; round < warmUp; round++) work(text);
	for (let round = 0; round < rounds; round++) {
		const before = process.cpuUsage();
		work(text);
		const { user, system } = process.cpuUsage(before);
		times.push((user + system) / 1_000_000);
	}
	return text.length / megabyte / median(times);
}

const text = prose(8 * megabyte);
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const systems: readonly (readonly [string, (text: string) => unknown])[] = [
	["charCodeAt loop", charCodes],
	["Intl.Segmenter", (input) => segments(segmenter, input)],
	["splitPassages", (input) => splitPassages(input, [])],
];
console.log(
	`${(text.length / megabyte).toFixed(1)} MB of prose, ${splitPassages(text, []).length} passages; MB/s, median of ${rounds}`,
);
for (const [name, work] of systems)
	console.log(`${name.padEnd(18)}${megabytesPerSecond(text, work).toFixed(0).padStart(6)}`);

for (const part of ["dev", "heldOut"]) {
	const cases = readHardCases(part);
	const words = (input: string, spans: readonly { start: number; end: number }[]): string =>
		JSON.stringify(spans.map(({ start, end }) => input.slice(start, end)));
	const exact = (split: (input: string) => readonly { start: number; end: number }[]): number =>
		cases.filter((one) => words(one.text, split(one.text)) === words(one.text, one.passages)).length;
	const own = exact((input) => splitPassages(input, []));
	const peer = exact((input) =>
		[...segmenter.segment(input)].map(({ index, segment }) => ({
			start: index,
			end: index + segment.trimEnd().length,
		})),
	);
	console.log(`hard cases, ${part.padEnd(8)} exact: ${own} of ${cases.length}; Intl.Segmenter ${peer}`);
}
