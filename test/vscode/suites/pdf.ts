// PDF files are read in every host.
import { workspace } from "vscode";
import { equal } from "../support/assert.ts";
import { activate, file, passageWith, untilEqual } from "../support/editor.ts";
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
					const listed = async () => (await library.sources(never)).find((source) => source.uri === uri);
					await untilEqual(async () => (await listed())?.findings, []);
					const hit = await passageWith("Ostvik quay");
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
