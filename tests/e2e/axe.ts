// axe-core on a page under the strict policy. The debugger evaluates it, and the policy does not bind the debugger: no
// script element, no violation, nothing switched off.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "@playwright/test";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules about whole pages: an example alone is a fragment, shown in a bare page. */
const OF_WHOLE_PAGES = [
  "bypass",
  "document-title",
  "heading-order",
  "landmark-banner-is-top-level",
  "landmark-complementary-is-top-level",
  "landmark-contentinfo-is-top-level",
  "landmark-main-is-top-level",
  "landmark-no-duplicate-banner",
  "landmark-no-duplicate-contentinfo",
  "landmark-no-duplicate-main",
  "landmark-one-main",
  "page-has-heading-one",
  "region",
];

/** Off by default in axe: experiments, and target-size. */
const ALSO_ON = [
  "css-orientation-lock",
  "focus-order-semantics",
  "identical-links-same-purpose",
  "label-content-name-mismatch",
  "meta-refresh-no-exceptions",
  "p-as-heading",
  "table-fake-caption",
  "target-size",
  "td-has-header",
];

interface Asked {
  /** It is a part of a page, shown alone. */
  fragment?: boolean;
  /** The rules, where not all are asked. */
  only?: string[];
  /** Where in the page, where not everywhere. */
  within?: string;
}

/**
 * What axe finds, a line each. The one rule that stays off is color-contrast-enhanced: it asks for 7:1 in the plain
 * schemes, where the tokens promise 4.5:1; and hidden-content, which finds nothing but things to look at.
 */
export async function axe(page: Page, { fragment = false, only, within }: Asked = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(SOURCE);
    await page.evaluate(tellForcedColor);
  }
  const rules: NonNullable<RunOptions["rules"]> = {};
  if (only === undefined) {
    for (const rule of ALSO_ON) rules[rule] = { enabled: true };
    if (fragment) for (const rule of OF_WHOLE_PAGES) rules[rule] = { enabled: false };
  }
  const options: RunOptions = { rules, resultTypes: ["violations"], ...(only && { runOnly: { type: "rule", values: only } }) };
  const results = await page.evaluate(
    ({ options, within }) =>
      (window as unknown as { axe: { run(root: Document | { include: string[] }, options: RunOptions): Promise<AxeResults> } }).axe.run(
        within === undefined ? document : { include: [within] },
        options,
      ),
    { options, within },
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")} ${node.html.slice(0, 200)} ${node.any.map(({ message }) => message).join("; ")}`),
  );
}

/**
 * axe asks what colour text is filled with. Chromium answers with the colour it would have had without forced colours, and
 * paints it with the forced one, which it tells as `color`.
 */
function tellForcedColor(): void {
  const own = CSSStyleDeclaration.prototype.getPropertyValue;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    const forced = name === "-webkit-text-fill-color" && matchMedia("(forced-colors: active)").matches;
    return own.call(this, forced ? "color" : name);
  };
}

/** The rules whose answer depends on the colours. */
export const COLOR_RULES = ["color-contrast", "link-in-text-block"];
