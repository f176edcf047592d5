// Builds dist/ for the tests, by the same script that `npm run build` runs.
import { inRoot } from "../host/paths.mjs";
import { runOrThrow } from "../host/processes.mjs";

export async function buildExtension() {
	await runOrThrow(process.execPath, [inRoot("scripts/build.mjs")]);
}
