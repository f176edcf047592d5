// The browser that the other tests look at VS Code in: what leaves this machine is refused, and every attempt is recorded.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { openPage } from "../../scripts/host/page.mjs";
import { until } from "./support/workbench.ts";

describe("the browser of the tests", () => {
	it("reaches this machine alone, and records what else is asked for", async () => {
		const asked: string[] = [];
		const server = createServer((request, response) => {
			asked.push(request.url ?? "");
			response.setHeader("Access-Control-Allow-Origin", "*").end("here");
		}).listen(0);
		await once(server, "listening");
		const { port } = server.address() as AddressInfo;
		// By this address of its own the machine is one of the network.
		const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
		const outside = own.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? "192.0.2.1";
		const { page, offOrigin, close } = await openPage();
		try {
			await page.goto(`http://127.0.0.1:${port}/inside`);
			const refused = [`http://${outside}:${port}/fetch`, "https://outside.example/fetch"];
			for (const url of refused)
				assert.equal(
					await page.evaluate(
						(to) =>
							fetch(to).then(
								() => "came",
								() => "refused",
							),
						url,
					),
					"refused",
				);
			await page.evaluate((to) => {
				new Image().src = `http://${to}/image`;
				new WebSocket(`ws://${to}/socket`);
			}, `${outside}:${port}`);
			refused.push(`http://${outside}:${port}/image`, `ws://${outside}:${port}/socket`);
			await until(page, "all of it is recorded", () => refused.every((url) => offOrigin.includes(url)));
			assert.deepEqual([...offOrigin].sort(), refused.sort());
			assert.deepEqual(
				asked.filter((url) => url !== "/favicon.ico"),
				["/inside"],
			);
		} finally {
			await close();
			server.close();
		}
	});
});
