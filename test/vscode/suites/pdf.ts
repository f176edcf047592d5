// PDF files are read in every host.
import { workspace } from "vscode";
import { equal, ok } from "../support/assert.ts";
import { activate, file } from "../support/editor.ts";
import { articles, type InsideSuite } from "../support/insideSuite.ts";

const never = new AbortController().signal;
const path = "sources/quay.pdf";

/** One page with one line. Readers find the parts of a file whose table of them is missing. */
function pdfSaying(line: string): string {
	const content = `BT /F 12 Tf 72 720 Td (${line}) Tj ET`;
	const parts = [
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
	];
	const objects = parts.map((part, at) => `${at + 1} 0 obj\n${part}\nendobj\n`);
	return `%PDF-1.7\n${objects.join("")}trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n`;
}

export const pdfSuite: InsideSuite = {
	workspaces: articles,
	define() {
		describe("PDF", () => {
			it("is read, and its words are found on their page", async () => {
				const { library } = await activate();
				const uri = file(path).toString();
				await workspace.fs.writeFile(
					file(path),
					new TextEncoder().encode(pdfSaying("The Ostvik quay opened in June.")),
				);
				try {
					await library.refresh([uri], never);
					const source = (await library.sources(never)).find((listed) => listed.uri === uri);
					equal(source?.findings, []);
					const [hit] = await library.searchPassages('"Ostvik quay"', 1, never);
					ok(hit, "its words are not found");
					equal(
						[hit.source.path, hit.text, hit.locator],
						[path, "The Ostvik quay opened in June.", { kind: "page", page: 1 }],
					);
				} finally {
					await workspace.fs.delete(file(path));
					await library.refresh([uri], never);
				}
			});
		});
	},
};
