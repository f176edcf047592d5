// The part of pdf.js that parses. Its own types describe the part that draws.
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
	export const WorkerMessageHandler: {
		/** Tells `handler` what it listens to. */
		setup(
			handler: { on(action: string, listener: (options: { readonly verbosity: number }) => void): void },
			port: unknown,
		): void;
		/** Starts a document; what it answers goes through the port. */
		createDocumentHandler(parameters: Readonly<Record<string, unknown>>, port: unknown): string;
	};
}
