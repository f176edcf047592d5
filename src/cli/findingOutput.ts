// Findings for people and for programs.
import { describeFinding, type Finding } from "../core/index.ts";

/** Whether the findings make the exit code 1. */
export function hasProblems(findings: readonly Finding[]): boolean {
	return findings.some(({ severity }) => severity === "error" || severity === "warning");
}

export function findingJson(finding: Finding): object {
	return { code: finding.code, severity: finding.severity, message: describeFinding(finding) };
}

export function findingLine(finding: Finding): string {
	return `    ${finding.severity}: ${describeFinding(finding)}\n`;
}
