// The little of pdf.js that is used. Its own types ask for those of a browser.
declare module "pdfjs-dist/legacy/build/pdf.mjs" {
	export interface TextItem {
		readonly str: string;
		readonly transform: readonly number[];
		readonly width: number;
		readonly height: number;
	}
	export interface OutlineNode {
		readonly title: string;
		readonly dest: string | readonly unknown[] | null;
		readonly items: readonly OutlineNode[];
	}
	export interface PageProxy {
		readonly view: readonly number[];
		readonly rotate: number;
		getTextContent(options: { disableNormalization: boolean }): Promise<{ items: readonly (TextItem | object)[] }>;
		cleanup(): unknown;
	}
	export interface DocumentProxy {
		readonly numPages: number;
		getPage(number: number): Promise<PageProxy>;
		getMetadata(): Promise<{ info: object }>;
		getPageLabels(): Promise<readonly string[] | null>;
		getOutline(): Promise<readonly OutlineNode[] | null>;
		getDestination(name: string): Promise<readonly unknown[] | null>;
		getPageIndex(reference: unknown): Promise<number>;
	}
	export interface LoadingTask {
		readonly promise: Promise<DocumentProxy>;
		destroy(): Promise<void>;
	}
	export function getDocument(options: Readonly<Record<string, unknown>>): LoadingTask;
}

declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
	export const WorkerMessageHandler: unknown;
}
