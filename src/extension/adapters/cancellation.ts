// VS Code's cancellation tokens as the abort signals the core takes.
import type { CancellationToken } from "vscode";

/** Never aborted: for work that nobody waits for or stops. */
export const neverAborted: AbortSignal = new AbortController().signal;

/** A signal that is aborted when the token is cancelled. */
export function signalOf(token: CancellationToken): AbortSignal {
	const controller = new AbortController();
	if (token.isCancellationRequested) controller.abort();
	else token.onCancellationRequested(() => controller.abort());
	return controller.signal;
}

/** Whether an error only says that work was stopped on purpose. */
export function isCancellation(error: unknown): boolean {
	const name = (error as { name?: unknown } | undefined)?.name;
	return name === "AbortError" || name === "Canceled" || name === "CancellationError";
}

/** Runs one piece of work at a time: starting the next one stops the one before. */
export class LatestOnly {
	#current: AbortController | undefined;

	next(): AbortSignal {
		this.#current?.abort();
		this.#current = new AbortController();
		return this.#current.signal;
	}

	dispose(): void {
		this.#current?.abort();
	}
}
