// Leaves out of pdf.js what reading text never needs: forms of the XFA kind, editing, Brotli's dictionary. Halves the file.
import { readFile } from "node:fs/promises";

/** Each has to be there exactly so often, or the build fails: then a new pdf.js wants a new look. */
const cuts = [
	{
		from: "let BrotliDecode = makeBrotliDecode();",
		to: 'let BrotliDecode = () => { throw new Error("Brotli"); };',
		count: 1,
	},
	{ from: "new XFAFactory(data)", to: "null", count: 1 },
	{ from: /XFAFactory\.getRichTextAsHtml\([^()]*\([^()]*\)\)/g, to: "null", count: 2 },
	// A font that maps sixteen million codes takes minutes and a gigabyte; the largest of real fonts map some hundred thousand.
	{ from: "const MAX_MAP_RANGE = 2 ** 24 - 1;", to: "const MAX_MAP_RANGE = 0x3ffff;", count: 1 },
	{ from: "new PDFEditor()", to: "null", count: 1 },
	{ from: /FontRendererFactory\.create\(this, [^;]*\);/g, to: "null;", count: 1 },
];

/** @type {import("esbuild").Plugin} */
const pdfWithoutForms = {
	name: "pdf-without-forms",
	setup(build) {
		build.onLoad({ filter: /pdf\.worker\.mjs$/ }, async ({ path }) => {
			let contents = await readFile(path, "utf8");
			for (const { from, to, count } of cuts) {
				const parts = contents.split(from);
				if (parts.length !== count + 1) return { errors: [{ text: `${from} is there ${parts.length - 1} times` }] };
				contents = parts.join(to);
			}
			return { contents, loader: "js" };
		});
	},
};

/** How the thread that opens PDF files is bundled. */
export const pdfBundle = {
	entryPoints: ["src/pdf/pdfThread.ts"],
	bundle: true,
	/** A web worker knows no modules that export. @type {"iife"} */
	format: "iife",
	/** @type {"node"} */
	platform: "node",
	target: "node20",
	plugins: [pdfWithoutForms],
	// Only what decodes pictures asks where it lies.
	define: { "import.meta.url": "undefined" },
};
