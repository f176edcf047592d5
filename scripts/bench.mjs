// npm run bench [-- NAME...]: runs bench/NAME.ts, or every bench but the one in a window, one after the other and each
// in a process of its own; then puts what they kept into the README.
import { existsSync, readdirSync } from "node:fs";
import { ensureDependencies } from "./host/dependencies.mjs";
import { projectNode } from "./host/nodeRuntime.mjs";
import { inRoot } from "./host/paths.mjs";
import { run } from "./host/processes.mjs";

await ensureDependencies();
const all = readdirSync(inRoot("bench"))
	.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
	.map((file) => file.slice(0, -".ts".length));
const [first, ...rest] = process.argv.slice(2);
const one = first !== undefined && existsSync(inRoot("bench", `${first}.ts`));
if (first !== undefined && !one) {
	console.error(`No bench called ${first}. There are: ${all.join(", ")}`);
	process.exit(2);
}
const node = await projectNode();
const others = ["vscode", "table"];
for (const name of one ? [first] : all.filter((bench) => !others.includes(bench))) {
	console.log(`\n${name}`);
	const { code } = await run(node, ["--expose-gc", inRoot("bench", `${name}.ts`), ...rest]);
	if (code !== 0) {
		process.exitCode = 1;
	}
}
if (first !== "table") await run(node, [inRoot("bench/table.ts")]);
