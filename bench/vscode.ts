// Prints what a window of a real VS Code goes through with many sources, beside the same window without us.
// Run: npm run bench:vscode [-- SOURCES]. Results go to bench/results/vscode.json.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { inRoot } from "../scripts/host/paths.mjs";
import { runOrThrow } from "../scripts/host/processes.mjs";
import { freePort } from "../scripts/host/server.mjs";
import { bundleSuites } from "../scripts/testing/suiteBundle.mjs";
import { runSuites } from "../scripts/testing/suiteRun.mjs";
import { makeManySources } from "../test/support/manySources.ts";
import { temporaryFolder } from "../test/support/testWorkspaces.ts";

type Figures = ReadonlyMap<string, number>;

const sources = Number(process.argv[2] ?? 5000);
const charactersEach = 10_000;
const longestRun = 20 * 60_000;
/** The same for both windows: what is kept for a folder is found again only under the same address. */
const port = await freePort();

async function openWindow(title: string, suites: string, folder: string, home: string): Promise<Figures> {
	const figures = new Map<string, number>();
	const onFigure = (name: string, value: number) => void figures.set(name, value);
	const { failed } = await runSuites({
		title,
		suites,
		makeFolder: () => folder,
		home,
		port,
		onFigure,
		limit: longestRun,
	});
	if (failed > 0) process.exitCode = 1;
	return figures;
}

function rowsOf(first: Figures, again: Figures): readonly (readonly [string, string, string, string])[] {
	const one = (from: Figures, name: string) => from.get(name)?.toFixed(1) ?? "?";
	const pair = (name: string, from = first) => `${one(from, `${name}-median`)} / ${one(from, `${name}-longest`)}`;
	/** Of the host alone, and of it and the worker's process, pages that both share counted twice. */
	const memory = (from: Figures, ending = "") => {
		const host = (from.get(`megabytes${ending}`) ?? Number.NaN) - (first.get("megabytes-without") ?? 0);
		const worker = from.get(`worker-megabytes${ending}`) ?? Number.NaN;
		return `${host.toFixed(0)}, with the worker's process ${(host + worker).toFixed(0)}`;
	};
	const without = (name: string) => `${one(first, `${name}-without`)} without the extension`;
	/** Of the window, until it runs extensions: nothing of it is ours. */
	const boot = (from: Figures) => ((from.get("running-at") ?? 0) - (from.get("opened-at") ?? 0)) / 1000;
	const whole = (from: Figures, name: string) => (boot(from) + (from.get(name) ?? Number.NaN)).toFixed(1);
	return [
		["activation, ms", `${one(first, "activation")}, reopened ${one(again, "activation")}`, "", "≤ 30"],
		["window opened to extensions run, s", `${boot(first).toFixed(1)}, reopened ${boot(again).toFixed(1)}`, "", ""],
		["first reading, from activation, s", one(first, "seconds-to-read"), "", ""],
		["the same, from the window's opening, s", whole(first, "seconds-to-read"), "", ""],
		["first reading: activation to a working hover, s", one(first, "seconds-to-hover"), "", ""],
		["reopened: activation until a hover can be answered, s", one(again, "seconds-to-answer"), "", "≤ 1"],
		[
			"reopened: activation to a working hover, s",
			one(again, "seconds-to-hover"),
			`${one(again, "seconds-to-other-hover")} for a hover of another provider, asked for beside it`,
			"≤ 1",
		],
		["reopened: opening to a working hover, s", whole(again, "seconds-to-hover"), "", ""],
		["reopened: activation to all read, s", one(again, "seconds-to-read"), "", ""],
		["hover, median / longest, ms", pair("hover"), "", "≤ 50"],
		["hover while reading, median / longest, ms", pair("hover-while-reading"), "", ""],
		["passage search, median / longest, ms", pair("search"), "", ""],
		["entity search, median / longest, ms", pair("entities"), "", ""],
		[
			"a changed file is found, ms",
			one(first, "change-median"),
			`${one(first, "watcher-median")} until the window's watcher tells`,
			"≤ 200",
		],
		["loop delay p99 while reading, ms", one(first, "loop-p99"), without("loop-p99"), "≤ 16"],
		["loop delay, longest while reading, ms", one(first, "loop-longest"), without("loop-longest"), ""],
		["loop delay p99 afterwards, ms", one(first, "loop-p99-after"), without("loop-p99"), "≤ 16"],
		["the host's thread at work while reading, %", one(first, "busy"), without("busy"), ""],
		["memory of the host after reading, MB", one(first, "megabytes"), without("megabytes"), ""],
		["memory of the host more than without us, MB", memory(first), "", "≤ 200"],
		["the same, a while after the last change, MB", memory(first, "-at-rest"), "", "≤ 200"],
		["the same, reopened, MB", memory(again), "", "≤ 200"],
		["the same, reopened, a while after a change, MB", memory(again, "-at-rest"), "", "≤ 200"],
	];
}

const home = temporaryFolder("bench");
try {
	await runOrThrow(process.execPath, [inRoot("scripts/build.mjs"), "--production"]);
	const suites = await bundleSuites();
	const folder = makeManySources(home, sources, charactersEach);
	const first = await openWindow(`First window: ${sources} sources`, suites, folder, home);
	const again = await openWindow("Reopened", suites, folder, home);
	const rows = rowsOf(first, again);
	const megabytes = (sources * charactersEach) / 1e6;
	console.log(`\n${sources} sources, ${megabytes} MB, on ${cpus().length} × ${cpus()[0]?.model}`);
	console.table(rows.map(([what, measured, beside, promise]) => ({ what, measured, beside, promise })));
	mkdirSync(inRoot("bench/results"), { recursive: true });
	const machine = `${cpus().length} cores, Node ${process.versions.node.split(".")[0]}`;
	const kept = rows
		.filter(([, , , promise]) => promise !== "")
		.map(([what, measured, baseline, promise]) => ({
			what: `${what}, in a window with ${sources} sources`,
			promise,
			measured,
			baseline,
		}));
	const results = {
		machine,
		rows: kept,
		sources,
		megabytes,
		first: Object.fromEntries(first),
		again: Object.fromEntries(again),
	};
	writeFileSync(inRoot("bench/results/vscode.json"), `${JSON.stringify(results, undefined, "\t")}\n`);
} finally {
	rmSync(home, { recursive: true, force: true });
}
