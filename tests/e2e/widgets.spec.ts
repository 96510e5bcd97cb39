// The custom elements, in a page that is plain HTML: widgets/demo.html.

import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Locator, Page, Request, Route } from "@playwright/test";
import { type Problems, expect, test } from "./fixtures.ts";
import { DIST } from "./site.ts";

const DEMO = "widgets/demo.html";
const WASM = "**/felles_patterns_bg.wasm";

/** The element as a page's script sees it. */
interface PageFeedbackElement extends HTMLElement {
  action: string | null;
  email: string | null;
  question: string | null;
  send: ((feedback: Feedback) => unknown) | undefined;
  text: string | undefined;
  step: string | undefined;
}

interface Feedback {
  found: boolean;
  text: string;
  page: string;
}

/** What a test's own listeners have noted. */
interface Noted extends Window {
  noted: unknown[];
}

/** The elements of the demo: with an address, with an e-mail address, with neither. */
const widget = (page: Page, id: "action" | "email" | "none"): Locator => page.locator(`#${id}`);
const button = (element: Locator, name: string): Locator => element.getByRole("button", { name, exact: true });
const thanks = (element: Locator): Locator => element.getByText("Takk for tilbakemeldingen!");

async function openDemo(page: Page): Promise<void> {
  await page.goto(DEMO);
  for (const id of ["action", "none"] as const) await expect(button(widget(page, id), "Nei")).toBeVisible();
}

/** Answers what is posted, and gives what was. */
async function answerPosts(page: Page, answer: (route: Route) => Promise<void>): Promise<Request[]> {
  const requests: Request[] = [];
  await page.route("**/tilbakemelding", (route) => {
    requests.push(route.request());
    return answer(route);
  });
  return requests;
}

/** Holds back what an address gives, until the function it returns is called. */
async function holdBack(page: Page, address: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Adds an element to the page as a script does, and gives it. */
async function add(page: Page, id: string, attributes: Record<string, string> = {}): Promise<Locator> {
  await page.evaluate(
    ([id, attributes]) => {
      const element = document.createElement("felles-page-feedback");
      element.id = id;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.querySelector("main")?.append(element);
    },
    [id, attributes] as const,
  );
  return page.locator(`#${id}`);
}

/** The console lines of ours. */
function ours(page: Page): string[] {
  const lines: string[] = [];
  page.on("console", (message) => {
    if (message.text().startsWith("felles:")) lines.push(message.text());
  });
  return lines;
}

/** The next element of this kind that the engine makes cannot be made, so that it panics where it is. */
async function breakNext(page: Page, tag: string): Promise<void> {
  await page.evaluate((tag) => {
    const make = document.createElement;
    document.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
      if (name !== tag) return make.call(this, name, options);
      document.createElement = make;
      throw new Error("no more elements");
    } as typeof make;
  }, tag);
}

/** A panic is told of once by us, and once by the browser. */
function expectPanic(problems: Problems): void {
  problems.expect(/console error: felles: a widget stopped/);
  problems.expect(/uncaught: unreachable/);
}

// One page, one script
// --------------------

test("one script tag draws the elements, with a look of their own, in a page without any", async ({ page }) => {
  await openDemo(page);
  expect(await page.locator("script").count()).toBe(1);
  expect(await page.locator("style, [style]").count()).toBe(0);
  const look = await button(widget(page, "action"), "Ja").evaluate((button) => {
    const { color, borderRadius, fontFamily } = getComputedStyle(button);
    return { color, borderRadius, fontFamily };
  });
  expect(look).toEqual({ color: "rgb(6, 48, 60)", borderRadius: "8px", fontFamily: "Georgia, serif" });
  await expect(page.locator("html")).toHaveCSS("--felles-tokens", "1");
});

test("what registers the elements is at most 3 kB, compressed", () => {
  const file = readFileSync(path.join(DIST, "widgets", "felles.js"));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(brotliCompressSync(file, { params }).length).toBeLessThanOrEqual(3_000);
});

test("one engine draws all elements", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await openDemo(page);
  await add(page, "another");
  await expect(button(page.locator("#another"), "Nei")).toBeVisible();
  expect(fetched.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  expect(await drawn(page)).toBe(4);
});

test("nothing of the engine is fetched by a page without an element", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.route(`**/${DEMO}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll("felles-page-feedback", "p");
    await route.fulfill({ response, body: html });
  });
  await page.goto(DEMO, { waitUntil: "networkidle" });
  expect(await page.evaluate(() => customElements.get("felles-page-feedback") !== undefined)).toBe(true);
  expect(fetched.filter((url) => /felles_|bridge|light/.test(url))).toEqual([]);
});

test("two elements do not disturb each other", async ({ page }) => {
  await openDemo(page);
  const [one, other] = [widget(page, "action"), widget(page, "none")];
  await button(one, "Nei").click();
  await one.getByRole("textbox").fill("Hvor er skjemaet?");
  await button(other, "Nei").click();
  await expect(other.getByRole("textbox")).toHaveValue("");
  await expect(one.getByRole("textbox")).toHaveValue("Hvor er skjemaet?");
});

test("follows the colour scheme that the page has, and gives it none", async ({ page }) => {
  const [light, dark] = ["rgb(6, 48, 60)", "rgb(232, 237, 239)"];
  await openDemo(page);
  const label = button(widget(page, "none"), "Ja");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.locator("html")).toHaveCSS("color-scheme", "normal");
  await expect(label).toHaveCSS("color", light);
  await page.evaluate(() => document.querySelector("main")?.setAttribute("data-color-scheme", "auto"));
  await expect(label).toHaveCSS("color", dark);
  await page.emulateMedia({ colorScheme: "light" });
  await expect(label).toHaveCSS("color", light);
});

// Before the engine is there
// --------------------------

test("what is set before the script has come is kept", async ({ page }) => {
  const release = await holdBack(page, "**/felles.js");
  await page.goto(DEMO, { waitUntil: "commit" });
  await page.locator("#none").waitFor({ state: "attached" });
  await page.locator("#none").evaluate((node) => {
    const element = node as PageFeedbackElement;
    const seen = ((window as unknown as Noted).noted = [] as unknown[]);
    element.addEventListener("felles-send", (event) => seen.push((event as CustomEvent).detail));
    element.text = "Et utkast";
    element.step = "text";
    element.question = "Gikk det bra?";
    element.send = async (feedback) => void seen.push(feedback);
  });
  release();
  const element = widget(page, "none");
  await expect(element.getByRole("textbox")).toHaveValue("Et utkast");
  expect(await element.getAttribute("question")).toBe("Gikk det bra?");
  await expect(element.getByRole("group", { name: "Gikk det bra?" })).toBeVisible();
  await button(element, "Send").click();
  await expect(thanks(element)).toBeFocused();
  const sent = { found: false, text: "Et utkast", page: await page.evaluate(() => location.href) };
  expect(await noted(page)).toEqual([sent, sent]);
});

test("what is set while the engine is on its way is kept, and the page's own content shows until it is there", async ({ page }) => {
  const release = await holdBack(page, WASM);
  await page.goto(DEMO);
  const element = widget(page, "action");
  await expect(element.getByRole("link")).toBeVisible();
  await element.evaluate((node) => {
    node.setAttribute("question", "Gikk det greit?");
    (node as PageFeedbackElement).text = "Et utkast";
  });
  release();
  await expect(element.getByText("Gikk det greit?")).toBeVisible();
  await expect(element.getByRole("link")).toBeHidden();
  await button(element, "Nei").click();
  await expect(element.getByRole("textbox")).toHaveValue("Et utkast");
});

for (const [what, address] of [
  ["wasm", WASM],
  ["glue", "**/felles_patterns.js"],
  ["bridge", "**/bridge.js"],
] as const) {
  test(`without the ${what} the page's own content stays, and this is told once`, async ({ page, problems }) => {
    problems.expect(/answer 404/);
    problems.expect(/Failed to load resource/);
    problems.expect(/felles: cannot load/);
    const lines = ours(page);
    await page.route(address, (route) => route.fulfill({ status: 404, body: "" }));
    const release = await holdBack(page, "**/felles.js");
    await page.goto(DEMO, { waitUntil: "commit" });
    await page.locator("#none").waitFor({ state: "attached" });
    await page.evaluate(() => {
      const seen = ((window as unknown as Noted).noted = [] as unknown[]);
      document.addEventListener("felles-error", (event) => seen.push((event.target as Element).id));
    });
    release();
    await expect.poll(() => noted(page)).toEqual(["action", "email", "none"]);
    await expect(widget(page, "action").getByRole("link")).toBeVisible();
    await expect(widget(page, "action").getByRole("button")).toHaveCount(0);
    // One that comes later finds the same.
    await page.evaluate(() => {
      const late = document.createElement("felles-page-feedback");
      late.id = "late";
      late.textContent = "Ring oss";
      document.body.append(late);
    });
    await expect(page.getByText("Ring oss")).toBeVisible();
    await expect.poll(() => noted(page)).toHaveLength(4);
    expect(lines).toHaveLength(1);
  });
}

test("a server that does not know what wasm is serves it all the same", async ({ page }) => {
  await page.route(WASM, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
  });
  await openDemo(page);
});

// Sending
// -------

test("posts to its address, and thanks when that is received", async ({ page }) => {
  const requests = await answerPosts(page, (route) => route.fulfill({ status: 204 }));
  await openDemo(page);
  await note(page, "felles-send", "felles-sent");
  const element = widget(page, "action");
  await button(element, "Nei").click();
  await element.getByRole("textbox").fill("Fristen.\n«Når?»");
  await button(element, "Send").click();
  await expect(thanks(element)).toBeFocused();
  const sent = { found: false, text: "Fristen.\n«Når?»", page: await page.evaluate(() => location.href) };
  expect(requests.map((request) => [request.method(), request.headers()["content-type"], request.postDataJSON()])).toEqual([
    ["POST", "application/json", sent],
  ]);
  expect(await noted(page)).toEqual([
    ["felles-send", sent],
    ["felles-sent", sent],
  ]);
  expect(await element.evaluate((node) => (node as PageFeedbackElement).text)).toBe("");
});

test("yes is sent too, and thanked for when it is received", async ({ page }) => {
  const requests = await answerPosts(page, (route) => route.fulfill({ status: 200, body: "ok" }));
  await openDemo(page);
  await button(widget(page, "action"), "Ja").click();
  await expect(thanks(widget(page, "action"))).toBeFocused();
  expect(requests.map((request) => request.postDataJSON().found)).toEqual([true]);
});

for (const [what, answer, complaint] of [
  ["an error", (route: Route) => route.fulfill({ status: 500 }), /answer 500/],
  ["no answer", (route: Route) => route.abort("connectionfailed"), /no answer/],
  ["a redirect", (route: Route) => route.fulfill({ status: 302, headers: { location: "/login" } }), /no answer/],
] as const) {
  test(`${what} is not thanked for: the text is kept, and can be sent again`, async ({ page, problems }) => {
    problems.expect(complaint);
    problems.expect(/Failed to load resource/);
    let works = false;
    await answerPosts(page, (route) => (works ? route.fulfill({ status: 200 }) : answer(route)));
    await openDemo(page);
    const element = widget(page, "action");
    await button(element, "Nei").click();
    await element.getByRole("textbox").fill("Viktig");
    await button(element, "Send").click();
    await expect(element.getByRole("alert")).toContainText("Tilbakemeldingen ble ikke sendt.");
    await expect(element.getByRole("textbox")).toHaveValue("Viktig");
    await expect(button(element, "Send")).toBeFocused();
    await expect(thanks(element)).toHaveCount(0);
    works = true;
    await button(element, "Send").click();
    await expect(thanks(element)).toBeFocused();
  });
}

test("the page's own function sends; what it throws is not thanked for", async ({ page, problems }) => {
  problems.expect(/console warning: felles: send of <felles-page-feedback> failed: Error: stengt/);
  await openDemo(page);
  const element = widget(page, "none");
  await element.evaluate((node) => {
    (node as PageFeedbackElement).send = () => {
      throw new Error("stengt");
    };
  });
  await button(element, "Nei").click();
  await element.getByRole("textbox").fill("Viktig");
  await button(element, "Send").click();
  await expect(element.getByRole("alert")).toContainText("Tilbakemeldingen ble ikke sendt.");
  await expect(element.getByRole("textbox")).toHaveValue("Viktig");
  await element.evaluate((node) => {
    (node as PageFeedbackElement).send = () => new Promise((resolve) => setTimeout(resolve, 300));
  });
  await button(element, "Send").click();
  await expect(button(element, "Send")).toHaveAttribute("aria-busy", "true");
  await expect(element.getByRole("textbox")).toHaveAttribute("readonly");
  await expect(thanks(element)).toBeFocused();
});

test("a listener can stop it, and then it is not thanked for", async ({ page }) => {
  const requests = await answerPosts(page, (route) => route.fulfill({ status: 200 }));
  await openDemo(page);
  const element = widget(page, "action");
  await page.evaluate(() => document.addEventListener("felles-send", (event) => event.preventDefault()));
  await button(element, "Ja").click();
  await expect(element.getByRole("alert")).toContainText("Tilbakemeldingen ble ikke sendt.");
  expect(requests).toEqual([]);
});

test("a listener that throws disturbs nothing", async ({ page, problems }) => {
  problems.expect(/uncaught: at the page/);
  await answerPosts(page, (route) => route.fulfill({ status: 200 }));
  await openDemo(page);
  const element = widget(page, "action");
  await element.evaluate((node) =>
    node.addEventListener("felles-send", () => {
      throw new Error("at the page");
    }),
  );
  await button(element, "Ja").click();
  await expect(thanks(element)).toBeFocused();
  await button(widget(page, "none"), "Nei").click();
  await expect(widget(page, "none").getByRole("textbox")).toBeFocused();
});

test("with an e-mail address it links to the mail program, and says no thanks", async ({ page, browserContext }) => {
  await browserContext.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDemo(page);
  const element = widget(page, "email");
  await button(element, "Nei").click();
  await element.getByRole("textbox").fill("Kva er fristen?");
  const place = await page.evaluate(() => location.href);
  const link = element.getByRole("link", { name: "Send" });
  const href = new URL((await link.getAttribute("href")) ?? "");
  expect([href.protocol, href.pathname]).toEqual(["mailto:", "post@example.no"]);
  expect(href.searchParams.get("body")).toBe(`Kva er fristen?\r\n\r\n${place}`);
  await link.evaluate((node) => node.addEventListener("click", (event) => event.preventDefault()));
  await link.click();
  await expect(element.getByRole("textbox")).toHaveValue("Kva er fristen?");
  await expect(element.getByText("Takk")).toHaveCount(0);
  await button(element, "Kopier teksten").click();
  await expect(element.getByText("Teksten er kopiert")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`Kva er fristen?\n\n${place}`);
});

test("with neither it says so, and offers copying", async ({ page }) => {
  await openDemo(page);
  const element = widget(page, "none");
  await button(element, "Nei").click();
  await expect(element.getByText("Tilbakemelding er ikke satt opp her")).toBeVisible();
  await expect(button(element, "Kopier teksten")).toBeVisible();
  await expect(element.getByRole("button", { name: "Send" })).toHaveCount(0);
});

// What a page gives it
// --------------------

test("attributes and properties are followed while it is shown", async ({ page }) => {
  await openDemo(page);
  const element = widget(page, "none");
  await element.evaluate((node) => node.setAttribute("question", "Var dette nyttig?"));
  await expect(element.getByText("Var dette nyttig?")).toBeVisible();
  await element.evaluate((node) => {
    (node as PageFeedbackElement).question = null;
    (node as PageFeedbackElement).step = "text";
    (node as PageFeedbackElement).text = "Fra siden";
  });
  await expect(element.getByRole("textbox")).toHaveValue("Fra siden");
  await expect(element.getByRole("group", { name: "Fant du det du lette etter?" })).toBeVisible();
  await element.getByRole("textbox").fill("Fra brukeren");
  const state = await element.evaluate((node) => {
    const { text, step, question } = node as PageFeedbackElement;
    return { text, step, question };
  });
  expect(state).toEqual({ text: "Fra brukeren", step: "text", question: null });
});

test("a value that cannot be read is a warning, and the last good one stays", async ({ page, problems }) => {
  problems.expect(/console warning: felles: <felles-page-feedback> email: got "nobody", accepted is an address such as post@etat\.no/);
  problems.expect(/console warning: felles: <felles-page-feedback> action: got "javascript:alert\(1\)", accepted is an address that/);
  problems.expect(/console warning: felles: <felles-page-feedback> step: got "end", accepted is question, text, thanks, good/);
  problems.expect(/console warning: felles: <felles-page-feedback> send: got object, accepted is a function/);
  await openDemo(page);
  const element = widget(page, "email");
  await element.evaluate((node) => {
    const element = node as PageFeedbackElement;
    element.email = "nobody";
    element.action = "javascript:alert(1)";
    element.step = "text";
    element.step = "end";
    element.send = {} as never;
  });
  await expect(element.getByRole("link", { name: "Send" })).toHaveAttribute("href", /^mailto:post@example\.no/);
  await expect(element.getByRole("textbox")).toBeVisible();
});

test("speaks the language of its place, also when that changes", async ({ page, problems }) => {
  problems.expect(/console warning: felles: <felles-page-feedback> lang: got "xx", accepted is nb, nn, en/);
  await openDemo(page);
  const [inherits, own] = [widget(page, "none"), widget(page, "email")];
  await expect(button(own, "Nei")).toBeVisible();
  await expect(own.getByText("Fann du det du leita etter?")).toBeVisible();
  await page.evaluate(() => document.documentElement.setAttribute("lang", "en-GB"));
  await expect(button(inherits, "No")).toBeVisible();
  await expect(button(own, "Nei")).toBeVisible();
  await own.evaluate((node) => node.setAttribute("lang", "en"));
  await expect(button(own, "No")).toBeVisible();
  await own.evaluate((node) => node.setAttribute("lang", "xx"));
  await expect(button(own, "No")).toBeVisible();
  await own.evaluate((node) => node.removeAttribute("lang"));
  await expect(button(own, "No")).toBeVisible();
  await page.evaluate(() => document.documentElement.setAttribute("lang", "nn"));
  await expect(inherits.getByText("Fann du det du leita etter?")).toBeVisible();
});

test("hostile, huge and broken text is text", async ({ page }) => {
  await openDemo(page);
  const element = widget(page, "none");
  const markup = "<img src=x onerror=alert(1)><script>alert(1)</script>\u202e";
  await element.evaluate((node, markup) => {
    const element = node as PageFeedbackElement;
    element.question = markup;
  }, markup);
  await expect(element.getByText(markup)).toBeVisible();
  expect(await element.evaluate((node) => node.shadowRoot?.querySelectorAll("img, script").length)).toBe(0);

  await element.evaluate((node) => {
    const element = node as PageFeedbackElement;
    element.question = `a\ud800b`;
    element.step = "text";
    element.text = `æ\udc00${"ø".repeat(500_000)}`;
  });
  await expect(element.getByRole("group", { name: "a\ufffdb" })).toBeVisible();
  const value = await element.getByRole("textbox").inputValue();
  expect([value.length, value.slice(0, 3)]).toEqual([500_002, "æ\ufffdø"]);
  expect(await element.evaluate((node) => (node as PageFeedbackElement).text?.slice(0, 3))).toBe("æ\ufffdø");

  await element.getByRole("textbox").evaluate((node) => {
    (node as HTMLTextAreaElement).value = "typed \udfff";
    node.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  });
  expect(await element.evaluate((node) => (node as PageFeedbackElement).text)).toBe("typed \ufffd");
  await expect(button(widget(page, "action"), "Ja")).toBeVisible();
});

// Moved and removed
// -----------------

test("is kept, with what is typed in it, when it is moved", async ({ page }) => {
  await openDemo(page);
  const element = widget(page, "none");
  await button(element, "Nei").click();
  await element.getByRole("textbox").fill("Et utkast");
  const same = await element.evaluate((node) => {
    const before = node.shadowRoot?.querySelector("textarea");
    document.body.append(node);
    document.querySelector("main")?.prepend(node);
    return new Promise((resolve) => setTimeout(() => resolve(before === node.shadowRoot?.querySelector("textarea"))));
  });
  expect(same).toBe(true);
  await expect(element.getByRole("textbox")).toHaveValue("Et utkast");
  expect(await drawn(page)).toBe(3);
});

test("is freed when it has left, and comes back as it was", async ({ page }) => {
  await openDemo(page);
  const element = widget(page, "none");
  await button(element, "Nei").click();
  await element.getByRole("textbox").fill("Et utkast");
  await element.evaluate((node) => {
    (window as unknown as { taken: Element }).taken = node;
    node.remove();
  });
  expect(await drawn(page)).toBe(2);
  await page.evaluate(() => document.body.append((window as unknown as { taken: Element }).taken));
  await expect(element.getByRole("textbox")).toHaveValue("Et utkast");
  expect(await drawn(page)).toBe(3);
});

test("a thousand that come and go leave nothing behind", async ({ page, browserContext }) => {
  await openDemo(page);
  const cycles = (count: number): Promise<void> =>
    page.evaluate(async (count) => {
      for (let index = 0; index < count; index++) {
        const element = document.createElement("felles-page-feedback") as PageFeedbackElement;
        element.step = "text";
        document.body.append(element);
        while (!element.shadowRoot?.querySelector("textarea")) await new Promise((resolve) => setTimeout(resolve));
        element.remove();
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, count);
  const session = await browserContext.newCDPSession(page);
  const held = async (): Promise<{ nodes: number; jsEventListeners: number; memory: number }> => {
    await session.send("HeapProfiler.collectGarbage");
    const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    const memory = await page.evaluate(async () => {
      const engine = await import(new URL("felles_patterns.js", document.baseURI).href);
      return ((await engine.default()).memory as WebAssembly.Memory).buffer.byteLength;
    });
    return { nodes, jsEventListeners, memory };
  };
  await cycles(200);
  const before = await held();
  await cycles(1_000);
  const after = await held();
  expect(await drawn(page)).toBe(3);
  expect(after.memory).toBe(before.memory);
  expect(after.nodes - before.nodes).toBeLessThan(100);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(10);
});

// After a panic
// -------------

test("a panic in one leaves its draft to read, and all others as they were", async ({ page, problems }) => {
  expectPanic(problems);
  problems.expect(/answer 500|Failed to load resource/);
  const requests = await answerPosts(page, (route) => route.fulfill({ status: 500 }));
  await openDemo(page);
  await note(page, "felles-error");
  const [failing, email, other] = [widget(page, "action"), widget(page, "email"), widget(page, "none")];
  await button(failing, "Nei").click();
  await failing.getByRole("textbox").fill("Mitt utkast");
  await button(other, "Nei").click();
  await other.getByRole("textbox").fill("Et annet utkast");

  await breakNext(page, "div");
  await button(failing, "Send").click();

  await expect(failing.getByRole("link", { name: "Gi tilbakemelding på e-post" })).toBeVisible();
  const draft = failing.getByRole("textbox", { name: "Hva lette du etter?" });
  await expect(draft).toHaveValue("Mitt utkast");
  await expect(draft).toHaveAttribute("readonly");
  await expect.poll(() => noted(page)).toEqual([
    ["felles-error", { message: expect.stringContaining("panicked"), draft: { text: "Mitt utkast" } }],
  ]);

  await expect(other.getByRole("textbox")).toHaveValue("Et annet utkast");
  await other.getByRole("textbox").press("End");
  await page.keyboard.type("!");
  await expect(other.getByRole("textbox")).toHaveValue("Et annet utkast!");
  await button(email, "Nei").click();
  await expect(email.getByRole("textbox")).toBeFocused();
  const late = await add(page, "late", { action: "tilbakemelding" });
  await button(late, "Nei").click();
  await expect(late.getByRole("textbox")).toBeFocused();
  expect(requests).toHaveLength(1);
});

test("who writes when another one panics goes on writing", async ({ page, problems }) => {
  expectPanic(problems);
  await openDemo(page);
  const [failing, other] = [widget(page, "action"), widget(page, "none")];
  await button(other, "Nei").click();
  const text = other.getByRole("textbox");
  await text.pressSequentially("Jeg lette etter skjemaet");
  await text.evaluate((node) => (node as HTMLTextAreaElement).setSelectionRange(4, 4));
  const before = await text.elementHandle();
  await breakNext(page, "textarea");
  await failing.evaluate((node) => ((node as PageFeedbackElement).step = "text"));
  await expect(failing.getByRole("link")).toBeVisible();
  await expect.poll(() => before?.evaluate((node) => node.isConnected)).toBe(false);
  await expect(text).toBeFocused();
  await page.keyboard.type("å ");
  await expect(text).toHaveValue("Jeg å lette etter skjemaet");
});

test("what panics again and again is tried once", async ({ page, problems }) => {
  expectPanic(problems);
  const lines = ours(page);
  await openDemo(page);
  const failing = widget(page, "action");
  // Whatever draws the words of this one cannot: each engine would panic in it.
  await page.evaluate(() => {
    const make = document.createElement;
    document.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
      const trap = (window as unknown as { trap?: string }).trap;
      if (trap !== undefined && name === trap) throw new Error("no more elements");
      return make.call(this, name, options);
    } as typeof make;
    (window as unknown as { trap?: string }).trap = "textarea";
  });
  await button(failing, "Nei").click();
  await expect(failing.getByRole("link")).toBeVisible();
  await expect(button(widget(page, "none"), "Nei")).toBeVisible();
  expect(lines).toHaveLength(1);
  // Moved, and given more, it still does not come back.
  await failing.evaluate((node) => {
    document.body.append(node);
    node.setAttribute("question", "Hva nå?");
  });
  await page.waitForTimeout(300);
  await expect(failing.getByRole("button")).toHaveCount(0);
  expect(lines).toHaveLength(1);
  // Another one that does the same goes the same way.
  await button(widget(page, "none"), "Nei").click();
  await expect(widget(page, "none").getByRole("button")).toHaveCount(0);
  await expect(button(widget(page, "email"), "Nei")).toBeVisible();
  expect(lines).toHaveLength(2);
});

test("a panic while it is drawn for the first time leaves the page's own content", async ({ page, problems }) => {
  problems.expect(/console error: felles: a widget stopped/);
  await openDemo(page);
  await breakNext(page, "section");
  await page.evaluate(() => {
    const element = document.createElement("felles-page-feedback");
    element.id = "late";
    element.textContent = "Ring oss";
    document.body.append(element);
  });
  await expect(page.getByText("Ring oss")).toBeVisible();
  await button(widget(page, "none"), "Nei").click();
  await expect(widget(page, "none").getByRole("textbox")).toBeFocused();
});

/** How many elements the first engine draws now. */
function drawn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    return (await import(new URL("felles_patterns.js", document.baseURI).href)).mounted();
  });
}

async function note(page: Page, ...names: string[]): Promise<void> {
  await page.evaluate((names) => {
    const seen = ((window as unknown as Noted).noted = [] as unknown[]);
    for (const name of names) document.addEventListener(name, (event) => seen.push([name, (event as CustomEvent).detail]));
  }, names);
}

function noted(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (window as unknown as Noted).noted);
}
