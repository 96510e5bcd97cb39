// @ts-check
// Serves a folder as static files under the project's strict policy, as any static host would:
//   node tests/serve.mjs FOLDER PORT [--base /sub/path/] [--live]
// `cargo xtask preview` and `serve`, Playwright and the bench use it, so the policy stands here alone.

import { createReadStream } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The policy every page of ours must live under. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".tsv": "text/tab-separated-values; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".vtt": "text/vtt; charset=utf-8",
  ".wasm": "application/wasm",
  ".webm": "video/webm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** A name with the hash of what is in it: the same name never means anything else. */
const HASHED = /-[0-9a-f]{16}(_bg)?\.\w+$/;

/** Where the page of `--live` listens for a new build. */
const LIVE_EVENTS = "-live/events";
const LIVE_SCRIPT = "-live/reload.js";

/**
 * @typedef {object} Options
 * @property {number} port 0 takes a free one.
 * @property {string} [base] The path the site lies under, `/` by default.
 * @property {boolean} [live] Reload open pages when the folder has a new build.
 */

/**
 * Starts a server for a folder; resolves when it listens.
 * @param {string} folder
 * @param {Options} options
 * @returns {Promise<import("node:http").Server>}
 */
export async function serve(folder, { port, base = "/", live = false }) {
  const root = path.resolve(folder);
  const prefix = `/${base.split("/").filter(Boolean).join("/")}/`.replace("//", "/");
  const builds = live ? watchBuilds(root) : undefined;

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, headers("text/plain; charset=utf-8"));
      response.end("The server failed; its own log says why.\n");
    });
  });

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  async function answer(request, response) {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...headers("text/plain; charset=utf-8"), Allow: "GET, HEAD" });
      return response.end("Only GET and HEAD.\n");
    }
    const [address, query] = split(request.url ?? "/", "?");
    const inside = address.startsWith(prefix) ? address.slice(prefix.length) : undefined;
    if (inside === undefined && `${address}/` === prefix) return redirect(response, prefix, query);
    if (builds && inside === LIVE_EVENTS) return builds.listen(response);
    if (builds && inside === LIVE_SCRIPT) return send(response, 200, TYPES[".js"], Buffer.from(reloadScript(prefix)));

    const found = inside === undefined ? undefined : await locate(root, inside, live);
    if (found?.kind === "folder") return redirect(response, `${address}/`, query);
    if (found) return sendFile(response, 200, found.file);
    const page = path.join(root, "404.html");
    if (await isFile(page)) return sendFile(response, 404, page);
    return send(response, 404, TYPES[".txt"], Buffer.from("There is nothing at this address.\n"));
  }

  /**
   * @param {import("node:http").ServerResponse} response
   * @param {number} status
   * @param {string} file
   */
  async function sendFile(response, status, file) {
    const type = TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";
    if (live && type === TYPES[".html"]) {
      const script = `<script src="${prefix}${LIVE_SCRIPT}" defer></script>`;
      const page = await readFile(file, "utf8");
      return send(response, status, type, Buffer.from(page.replace("</head>", () => `${script}</head>`)));
    }
    const { size } = await stat(file);
    const kept = HASHED.test(file) ? { "Cache-Control": "max-age=31536000, immutable" } : {};
    const part = status === 200 ? range(response.req.headers.range, size) : undefined;
    const length = part ? part.end - part.start + 1 : size;
    const told = part ? { "Content-Range": `bytes ${part.start}-${part.end}/${size}` } : {};
    response.writeHead(part ? 206 : status, { ...headers(type), ...kept, ...told, "Accept-Ranges": "bytes", "Content-Length": length });
    if (response.req.method === "HEAD") return response.end();
    const stream = createReadStream(file, part);
    stream.on("error", () => response.destroy());
    stream.pipe(response);
  }

  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  server.once("close", () => builds?.stop());
  return server;
}

/**
 * The one part of a file that a player asks for, to begin in the middle. What asks for anything else gets all of it.
 * @param {string | undefined} asked
 * @param {number} size
 * @returns {{ start: number, end: number } | undefined}
 */
function range(asked, size) {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? "") ?? [];
  const start = from === "" ? size - Number(to) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return from + to !== "" && start >= 0 && start <= end ? { start, end } : undefined;
}

/**
 * @param {string} type
 * @returns {Record<string, string>}
 */
function headers(type) {
  return {
    "Content-Type": type,
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
  };
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {Buffer} body
 */
function send(response, status, type, body) {
  response.writeHead(status, { ...headers(type), "Content-Length": body.length });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} address
 * @param {string | undefined} query
 */
function redirect(response, address, query) {
  response.writeHead(301, { ...headers(TYPES[".txt"]), Location: query === undefined ? address : `${address}?${query}` });
  response.end();
}

/**
 * The file behind an address inside the site. Nothing outside the folder, hidden in it, or reached by a link out of it.
 * @param {string} root
 * @param {string} inside
 * @param {boolean} patient Wait for a build that is being moved in place.
 * @returns {Promise<{ kind: "file", file: string } | { kind: "folder" } | undefined>}
 */
async function locate(root, inside, patient) {
  const segments = decode(inside)?.split("/");
  if (!segments) return undefined;
  const last = segments.pop() ?? "";
  const bad = (/** @type {string} */ name) => name === "" || name.startsWith(".") || /[\\\0:]/.test(name);
  if (segments.some(bad) || (last !== "" && bad(last))) return undefined;

  const place = path.join(root, ...segments, last === "" ? "index.html" : last);
  for (let attempt = 0; ; attempt++) {
    const real = await realpath(place).catch(() => undefined);
    const top = await realpath(root).catch(() => undefined);
    if (real && top && real.startsWith(top + path.sep)) {
      if (await isFile(real)) return { kind: "file", file: real };
      if (await isFile(path.join(real, "index.html"))) return { kind: "folder" };
    }
    const moving = patient && attempt < 30 && !(await isFile(path.join(root, "index.html")));
    if (!moving) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** @param {string} file */
async function isFile(file) {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}

/**
 * @param {string} text
 * @param {string} at
 * @returns {[string, string | undefined]}
 */
function split(text, at) {
  const index = text.indexOf(at);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}

/**
 * Tells listeners when Trunk has moved a new build in place: a newer index.html, and its staging folder gone.
 * @param {string} root
 */
function watchBuilds(root) {
  /** @type {Set<import("node:http").ServerResponse>} */
  const listeners = new Set();
  let shown = 0;
  const timer = setInterval(async () => {
    const built = (await stat(path.join(root, "index.html")).catch(() => undefined))?.mtimeMs;
    const staging = await stat(path.join(root, ".stage")).catch(() => undefined);
    if (built === undefined || staging || built === shown) return;
    if (shown !== 0) for (const listener of listeners) listener.write("data: built\n\n");
    shown = built;
  }, 150);
  return {
    /** @param {import("node:http").ServerResponse} response */
    listen(response) {
      response.writeHead(200, headers("text/event-stream"));
      response.write(": listening\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
    },
    stop: () => clearInterval(timer),
  };
}

/** @param {string} prefix */
function reloadScript(prefix) {
  return `new EventSource(${JSON.stringify(prefix + LIVE_EVENTS)}).onmessage = () => location.reload();\n`;
}

/** @param {string[]} words */
async function main(words) {
  const live = words.includes("--live");
  const at = words.indexOf("--base");
  const base = at < 0 ? "/" : (words[at + 1] ?? "/");
  const [folder, port] = words.filter((word, index) => !word.startsWith("--") && (at < 0 || index !== at + 1));
  if (folder === undefined || !/^\d+$/.test(port ?? "")) {
    console.error("node tests/serve.mjs FOLDER PORT [--base /sub/path/] [--live]");
    process.exit(2);
  }
  try {
    const server = await serve(folder, { port: Number(port), base, live });
    const address = server.address();
    const taken = typeof address === "object" ? address?.port : port;
    console.log(`http://localhost:${taken}/${base.split("/").filter(Boolean).map((part) => `${part}/`).join("")}`);
  } catch (error) {
    const inUse = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    console.error(inUse ? `Port ${port} is in use. Choose another with --port.` : error);
    process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
