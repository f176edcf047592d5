// Prints how well names are recognised, beside a library and a regular expression, and how fast.
// Run: node bench/recognition.ts [FILE…] with JSON lines (text, ents), marked texts, or a gold file with mentions.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { GoldDocument, GoldSet } from "./recognition/goldDocument.ts";
import { readGoldFile } from "./recognition/goldFiles.ts";
import { printReliability } from "./recognition/reliability.ts";
import {
	addDocument,
	emptyScore,
	type FoundName,
	kindAccuracy,
	rates,
	type Scope,
	type Tally,
} from "./recognition/score.ts";
import { type System, systems } from "./recognition/systems.ts";

const root = join(import.meta.dirname, "..");
const ownSet = join(root, "test/fixtures/recognition/sentences.txt");
const sharedSets = [
	join(root, "../shared/gold/seeds-entities.json"),
	join(root, "../shared/ner-data/newswire-dev.jsonl"),
];
const kinds = ["company", "agency", "organization", "publication", "person", "place", "product", "other"] as const;

const mostRounds = 200;
const mostMicroseconds = 6_000_000;

function capped(documents: readonly GoldDocument[], limit: number | undefined): readonly GoldDocument[] {
	if (limit === undefined) return documents;
	let total = 0;
	return documents.filter((document) => {
		total += document.text.length;
		return total <= limit || total === document.text.length;
	});
}

interface Run {
	readonly documents: readonly GoldDocument[];
	readonly found: readonly (readonly FoundName[])[];
	/** Million characters a second. */
	readonly speed: number;
}

/** One system's rounds so far. Times are of this process, not of the clock. */
interface Rounds extends Omit<Run, "speed" | "found"> {
	readonly system: System;
	readonly characters: number;
	found: readonly (readonly FoundName[])[];
	/** In microseconds: the best round, so that compiling the code does not count. */
	best: number;
	spent: number;
	count: number;
}

function start(system: System, set: GoldSet): Rounds {
	const documents = capped(set.documents, system.limit);
	const characters = documents.reduce((sum, document) => sum + document.text.length, 0);
	return { system, documents, characters, found: [], best: Number.POSITIVE_INFINITY, spent: 0, count: 0 };
}

function runRound(rounds: Rounds): void {
	const before = process.cpuUsage();
	rounds.found = rounds.documents.map((document) => rounds.system.recognise(document.text));
	const { user, system: kernel } = process.cpuUsage(before);
	rounds.best = Math.min(rounds.best, user + kernel);
	rounds.spent += user + kernel;
	rounds.count++;
}

/** Round by round in turn: what slows the machine for a while then slows all of them. */
function runAll(set: GoldSet): readonly Run[] {
	const all = systems.map((system) => start(system, set));
	const isOpen = ({ spent, count }: Rounds) => count < mostRounds && spent < mostMicroseconds;
	for (let open = all; open.length > 0; open = open.filter(isOpen)) for (const rounds of open) runRound(rounds);
	return all.map(({ documents, found, characters, best }) => ({ documents, found, speed: characters / best }));
}

function percent(value: number): string {
	return (100 * value).toFixed(1).padStart(5);
}

function cells(tally: Tally): string {
	const { precision, recall, f1 } = rates(tally);
	return `${percent(precision)} ${percent(recall)} ${percent(f1)}`;
}

function scoreOf(result: Run, scope: Scope): ReturnType<typeof emptyScore> {
	const score = emptyScore();
	for (const [index, document] of result.documents.entries()) {
		addDocument(score, document, result.found[index] ?? [], scope);
	}
	return score;
}

function printRow(system: System, result: Run, set: GoldSet): void {
	const org = scoreOf(result, "ORG");
	const any = scoreOf(result, "any");
	let right = 0;
	let of = 0;
	for (const [index, document] of result.documents.entries()) {
		const accuracy = kindAccuracy(document, result.found[index] ?? []);
		right += accuracy.right;
		of += accuracy.of;
	}
	const columns = [
		system.name.padEnd(17),
		cells(org.exact),
		cells(org.overlap),
		cells(any.exact),
		cells(any.overlap),
		of === 0 ? "    –" : percent(right / of),
		result.speed.toFixed(2).padStart(7),
	];
	const isPart = result.documents.length < set.documents.length;
	const note = isPart ? `  (first ${result.documents.length} of ${set.documents.length} documents)` : "";
	console.log(columns.join(" | ") + note);
}

function printKinds(system: System, result: Run): void {
	console.log(`${`${system.name}, by kind`.padEnd(17)} | exact P R F1      | overlap P R F1    | gold`);
	for (const kind of kinds) {
		const score = scoreOf(result, kind);
		const name = `  ${kind}`.padEnd(17);
		if (score.exact.gold > 0) {
			console.log(`${name} | ${cells(score.exact)} | ${cells(score.overlap)} | ${score.exact.gold}`);
		}
	}
}

/** How many times as fast as the library the first system is. */
function printRatio(results: readonly Run[]): void {
	const library = results[systems.findIndex(({ name }) => name === "compromise")];
	const [first] = results;
	if (library === undefined || first === undefined) return;
	console.log(`${systems[0]?.name}: ${(first.speed / library.speed).toFixed(1)} times as fast as compromise`);
}

function printSet(set: GoldSet): void {
	const size = set.documents.reduce((sum, document) => sum + document.text.length, 0);
	console.log(`\n${set.name}: ${set.documents.length} documents, ${Math.round(size / 1000)}k characters`);
	const heads = [
		"ORG exact P R F1 ",
		"ORG overlap      ",
		"any exact        ",
		"any overlap      ",
		"c/a %",
		"   MB/s",
	];
	console.log(["".padEnd(17), ...heads].join(" | "));
	const results = runAll(set);
	for (const [at, system] of systems.entries()) printRow(system, results[at] as Run, set);
	printRatio(results);
	const [first] = results;
	const [ours] = systems;
	if (first === undefined || ours === undefined) return;
	printReliability(ours.name, first.documents, first.found);
	const tellsKinds = set.documents.some((document) => document.names.some((name) => name.kinds !== undefined));
	if (tellsKinds) printKinds(ours, first);
}

function defaultFiles(): readonly string[] {
	const present = sharedSets.filter((path) => existsSync(path));
	if (present.length > 0) return present;
	console.log("The annotated sets are not here; the repository's own frozen cases are measured instead.");
	return [ownSet];
}

const given = process.argv.slice(2);
for (const path of given.length > 0 ? given : defaultFiles()) printSet(readGoldFile(path));
