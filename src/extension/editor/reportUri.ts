// Where the report of what was read stands.
import { Uri } from "vscode";
import { reportScheme } from "../contributions.ts";

/** The name of the path is what a tab shows; its ending makes it Markdown. */
export const reportUri = Uri.from({ scheme: reportScheme, path: "/Index Report.md" });
