// npm run package: builds for release and packs the extension into well-sourced-VERSION.vsix.
import { readFileSync } from "node:fs";
import { ensureDependencies } from "./host/dependencies.mjs";
import { projectNode } from "./host/nodeRuntime.mjs";
import { inRoot } from "./host/paths.mjs";
import { runOrThrow } from "./host/processes.mjs";

await ensureDependencies();
const node = await projectNode();
await runOrThrow(node, [inRoot("scripts/build.mjs"), "--production"]);
const { name, version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
const out = process.argv[2] ?? inRoot(`${name}-${version}.vsix`);
// Everything that runs is bundled, so no dependency goes in; the README's pictures stay where the README is read.
const options = ["--no-dependencies", "--no-rewrite-relative-links", "-o", out];
await runOrThrow(node, [inRoot("node_modules/@vscode/vsce/vsce"), "package", ...options]);
