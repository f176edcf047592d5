// Puts the figures that benches have kept in bench/results into the README. Every run of a bench ends with it.
import { readFileSync, writeFileSync } from "node:fs";
import { withTable } from "./support/resultTable.ts";

const readme = new URL("../README.md", import.meta.url);
const text = readFileSync(readme, "utf8");
const changed = withTable(text);
if (changed === undefined) throw new Error("The README has no place for the figures.");
if (changed !== text) writeFileSync(readme, changed);
