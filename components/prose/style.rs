use crate::styles::sheet;

// `:where()` weighs nothing, so that any class, also of a component in the text, wins over these rules.
sheet!(
    "prose",
    r#"
.felles-prose {
    --felles-prose-max-size: 36em;
    --felles-prose-gap: 1em;
    --felles-prose-part-gap: var(--felles-size-10);
    --felles-prose-line-color: var(--felles-color-neutral-border-subtle);
    --felles-prose-link-color: var(--felles-color-text-subtle);
    --felles-prose-code-background: var(--felles-color-neutral-surface-tinted);

    max-inline-size: var(--felles-prose-max-size);
    color: var(--felles-color-neutral-text-default);
    line-height: var(--felles-line-height-md);
    overflow-wrap: break-word;
}
:where(.felles-prose) :is(p, ul, ol, dl, blockquote, pre, table, figure, details, hr, address) {
    margin-block: var(--felles-prose-gap) 0;
    margin-inline: 0;
}
:where(.felles-prose) :is(p, li, dd, blockquote, figcaption) {
    text-wrap: pretty;
}

:where(.felles-prose) :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
    letter-spacing: var(--felles-heading-sm-letter-spacing);
    text-wrap: balance;
    overflow-wrap: anywhere;
    scroll-margin-block-start: var(--felles-size-6);
    break-after: avoid;
}
:where(.felles-prose) h1 {
    font-size: min(var(--felles-heading-lg-font-size), var(--felles-heading-lg-font-size) * 0.5 + 3.4cqi);
    letter-spacing: var(--felles-heading-lg-letter-spacing);
}
:where(.felles-prose) h2 {
    font-size: min(var(--felles-heading-md-font-size), var(--felles-heading-md-font-size) * 0.5 + 3.4cqi);
    letter-spacing: var(--felles-heading-md-letter-spacing);
}
:where(.felles-prose) h3 {
    font-size: min(var(--felles-heading-sm-font-size), var(--felles-heading-sm-font-size) * 0.5 + 3.4cqi);
}
:where(.felles-prose) h4 {
    font-size: var(--felles-heading-xs-font-size);
}
:where(.felles-prose) :is(h5, h6) {
    font-size: var(--felles-heading-2xs-font-size);
}
:where(.felles-prose) h6 {
    color: var(--felles-color-neutral-text-subtle);
}
:where(.felles-prose) :is(h1, h2):not(:first-child) {
    margin-block-start: var(--felles-prose-part-gap);
}
:where(.felles-prose) :is(h3, h4, h5, h6):not(:first-child) {
    margin-block-start: calc(var(--felles-prose-part-gap) * 0.75);
}
:where(.felles-prose) :where(h1, h2, h3, h4, h5, h6) + :is(p, ul, ol, dl, table, figure, pre, blockquote) {
    margin-block-start: calc(var(--felles-prose-gap) * 0.5);
}
:where(.felles-prose) :where(h1, h2, h3, h4, h5, h6) + :is(h2, h3, h4, h5, h6):not(:first-child) {
    margin-block-start: var(--felles-prose-gap);
}

:where(.felles-prose) :is(ul, ol) {
    padding-inline-start: 1.5em;
}
:where(.felles-prose) li {
    padding-inline-start: 0.25em;
}
:where(.felles-prose li)::marker {
    color: var(--felles-color-text-subtle);
    font-variant-numeric: tabular-nums;
}
:where(.felles-prose) :is(li, dt):not(:first-child) {
    margin-block-start: calc(var(--felles-prose-gap) * 0.4);
}
:where(.felles-prose li) > :is(p, ul, ol) {
    margin-block-start: calc(var(--felles-prose-gap) * 0.4);
}
:where(.felles-prose) dt {
    font-weight: var(--felles-font-weight-semibold);
}
:where(.felles-prose) dd {
    margin: 0;
}

:where(.felles-prose) a {
    color: var(--felles-prose-link-color);
    text-decoration-line: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
:where(.felles-prose) :is(strong, b) {
    font-weight: var(--felles-font-weight-semibold);
}
:where(.felles-prose) small {
    font-size: 0.875em;
}
:where(.felles-prose) mark {
    background-color: var(--felles-color-warning-surface-tinted);
    color: inherit;
}
:where(.felles-prose) abbr[title] {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
}
:where(.felles-prose) :is(sub, sup) {
    font-size: 0.75em;
    line-height: 0;
}
:where(.felles-prose) address {
    font-style: normal;
}
:where(.felles-prose) :is(code, kbd, samp) {
    padding: 0.1em 0.3em;
    border-radius: var(--felles-border-radius-sm);
    background-color: var(--felles-prose-code-background);
    font-family: var(--felles-font-family-code);
    font-size: 0.9em;
    overflow-wrap: anywhere;
}
:where(.felles-prose) kbd {
    box-shadow: inset 0 0 0 var(--felles-border-width-default) var(--felles-color-neutral-border-default);
}
:where(.felles-prose) pre {
    padding: var(--felles-size-4);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-prose-code-background);
    font-family: var(--felles-font-family-code);
    font-size: 0.9em;
    tab-size: 4;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
}
:where(.felles-prose pre) > code {
    padding: 0;
    background: none;
    font-size: 1em;
}

:where(.felles-prose) blockquote {
    padding-inline-start: var(--felles-size-5);
    border-inline-start: var(--felles-size-1) solid var(--felles-color-neutral-border-subtle);
    color: var(--felles-color-neutral-text-subtle);
}
:where(.felles-prose) :is(img, video, picture, svg) {
    max-inline-size: 100%;
    vertical-align: middle;
}
:where(.felles-prose) :is(img, video) {
    block-size: auto;
    border-radius: var(--felles-border-radius-sm);
}
:where(.felles-prose) :is(figcaption, caption) {
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
:where(.felles-prose) figcaption {
    margin-block-start: var(--felles-size-2);
}
:where(.felles-prose) hr {
    margin-block: var(--felles-prose-part-gap) 0;
    border: 0;
    border-block-start: var(--felles-border-width-default) solid var(--felles-prose-line-color);
}
:where(.felles-prose) summary {
    font-weight: var(--felles-font-weight-medium);
    cursor: pointer;
}

:where(.felles-prose) table {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow-x: auto;
    border-collapse: collapse;
    font-size: var(--felles-body-sm-font-size);
    font-variant-numeric: tabular-nums;
}
:where(.felles-prose) caption {
    padding-block-end: var(--felles-size-2);
    text-align: start;
}
:where(.felles-prose) :is(th, td) {
    padding-block: var(--felles-size-2);
    padding-inline: 0 var(--felles-size-6);
    border-block-end: var(--felles-border-width-default) solid var(--felles-prose-line-color);
    text-align: start;
    vertical-align: baseline;
}
:where(.felles-prose) :is(th, td):last-child {
    padding-inline-end: 0;
}
:where(.felles-prose) th {
    font-weight: var(--felles-font-weight-semibold);
}
:where(.felles-prose thead) :is(th, td) {
    border-block-end-color: var(--felles-color-neutral-border-default);
}
:where(.felles-prose) :is(th, td)[align="right"] {
    text-align: end;
}
:where(.felles-prose) :is(th, td)[align="center"] {
    text-align: center;
}

:where(.felles-prose) :where(li, dd, td, th, blockquote, figure, details) > :is(p, ul, ol, pre, table):first-child {
    margin-block-start: 0;
}
.felles-prose > [class]:not(:first-child) {
    margin-block-start: var(--felles-prose-gap);
}
@media (hover: hover) and (pointer: fine) {
    :where(.felles-prose) a:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
@media print {
    :where(.felles-prose) :is(table, figure, pre, blockquote) {
        break-inside: avoid;
    }
    :where(.felles-prose) table {
        overflow-x: visible;
    }
}
"#
);
