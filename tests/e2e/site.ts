// The site under test: dist/ served under the strict policy, on a free port.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { serve } from "../serve.mjs";

/** The folder that `cargo xtask build` fills, or the one that was named. */
export const DIST = process.env["FELLES_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));

/** Tells the workers, which are processes of their own, where the site is. */
const ADDRESS = "FELLES_SITE";

/** Starts the server before all tests; what it gives back stops it after them. */
export default async function start(): Promise<() => Promise<void>> {
  const server = await serve(DIST, { port: 0 });
  process.env[ADDRESS] = addressOf(server);
  return () => stop(server);
}

type Server = Awaited<ReturnType<typeof serve>>;

export function addressOf(server: Server, base = "/"): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `http://localhost:${address.port}${base}`;
}

export function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** The address that the site is served at, with a slash at its end. */
export function site(): string {
  const address = process.env[ADDRESS];
  if (address === undefined) throw new Error("the site is not served: globalSetup did not run");
  return address;
}

/** The addresses of all pages, relative to the site, as the prerenderer lists them: `""`, `"components/button/"` and so on. */
export function pages(): string[] {
  const list = path.join(DIST, "pages.json");
  if (!existsSync(list)) throw new Error("there is no dist/pages.json. Do: cargo xtask build");
  const addresses: unknown = JSON.parse(readFileSync(list, "utf8"));
  if (!Array.isArray(addresses) || !addresses.every((address) => typeof address === "string")) {
    throw new Error("dist/pages.json is not a list of addresses");
  }
  return addresses.sort();
}

/** The examples alone of each component and pattern: `button` with its addresses. */
export function examples(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const address of pages().filter(isExample)) {
    const [, name = ""] = address.split("/");
    found.set(name, [...(found.get(name) ?? []), address]);
  }
  return found;
}

/** Whether a page is an example alone: a fragment, which has neither landmarks nor headings of its own. */
export function isExample(page: string): boolean {
  return page.startsWith("examples/");
}
