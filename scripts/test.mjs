// npm test [-- check|unit|vscode|ui|package|desktop ...]: installs what is missing, then runs the suites on the project's Node.
import { ensureDependencies } from "./host/dependencies.mjs";
import { projectNode } from "./host/nodeRuntime.mjs";
import { inRoot } from "./host/paths.mjs";
import { exitOnSignals, run } from "./host/processes.mjs";

exitOnSignals();
await ensureDependencies();
const { code } = await run(await projectNode(), [inRoot("scripts/testing/main.mjs"), ...process.argv.slice(2)]);
process.exitCode = code;
