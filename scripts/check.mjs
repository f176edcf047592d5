// npm run check: formatting, lint, types and dead code, in parallel.
import { runChecks } from "./checks.mjs";
import { ensureDependencies } from "./host/dependencies.mjs";

await ensureDependencies();
const { failed } = await runChecks();
process.exitCode = failed === 0 ? 0 : 1;
