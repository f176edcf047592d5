// The core's severities as the editor's.
import { DiagnosticSeverity } from "vscode";
import type { Severity } from "../../core/index.ts";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

/** Undefined for what is not to be shown. */
export function editorSeverity(severity: Severity | "off"): DiagnosticSeverity | undefined {
	return severity === "off" ? undefined : severities[severity];
}
