use crate::styles::sheet;

sheet!(
    "stack",
    r#"
.felles-stack {
    --felles-stack-direction: column;
    --felles-stack-gap: var(--felles-space-both, var(--felles-size-4));
    --felles-stack-align: stretch;
    --felles-stack-justify: start;
    --felles-stack-wide-direction: var(--felles-stack-direction);
    --felles-stack-wide-gap: var(--felles-space-wide, var(--felles-stack-gap));
    --felles-stack-wide-align: var(--felles-stack-align);
    --felles-stack-wide-justify: var(--felles-stack-justify);

    display: flex;
    flex-direction: var(--felles-space-if-narrow, var(--felles-stack-direction))
        var(--felles-space-if-wide, var(--felles-stack-wide-direction));
    flex-wrap: wrap;
    align-items: var(--felles-space-if-narrow, var(--felles-stack-align))
        var(--felles-space-if-wide, var(--felles-stack-wide-align));
    justify-content: var(--felles-space-if-narrow, var(--felles-stack-justify))
        var(--felles-space-if-wide, var(--felles-stack-wide-justify));
    gap: var(--felles-space-if-narrow, var(--felles-stack-gap))
        var(--felles-space-if-wide, var(--felles-stack-wide-gap));
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-stack[data-wrap="false"],
.felles-stack[data-direction="vertical"] {
    flex-wrap: nowrap;
}
:where(.felles-stack) > * {
    min-inline-size: 0;
    max-inline-size: 100%;
}
:where(.felles-stack) > :where(p, h1, h2, h3, h4, h5, h6, ul, ol, dl, figure, blockquote, pre, hr) {
    margin-block: 0;
}
.felles-stack[data-direction="horizontal"] {
    --felles-stack-direction: row;
    --felles-stack-align: center;
}
.felles-stack[data-wide-direction="horizontal"] {
    --felles-stack-wide-direction: row;
    --felles-stack-wide-align: center;
}
.felles-stack[data-wide-direction="vertical"] {
    --felles-stack-wide-direction: column;
    --felles-stack-wide-align: stretch;
}
.felles-stack[data-align="start"] {
    --felles-stack-align: start;
    --felles-stack-wide-align: start;
}
.felles-stack[data-align="center"] {
    --felles-stack-align: center;
    --felles-stack-wide-align: center;
}
.felles-stack[data-align="end"] {
    --felles-stack-align: end;
    --felles-stack-wide-align: end;
}
.felles-stack[data-align="stretch"] {
    --felles-stack-align: stretch;
    --felles-stack-wide-align: stretch;
}
.felles-stack[data-align="baseline"] {
    --felles-stack-align: baseline;
    --felles-stack-wide-align: baseline;
}
.felles-stack[data-wide-align="start"] {
    --felles-stack-wide-align: start;
}
.felles-stack[data-wide-align="center"] {
    --felles-stack-wide-align: center;
}
.felles-stack[data-wide-align="end"] {
    --felles-stack-wide-align: end;
}
.felles-stack[data-wide-align="stretch"] {
    --felles-stack-wide-align: stretch;
}
.felles-stack[data-wide-align="baseline"] {
    --felles-stack-wide-align: baseline;
}
.felles-stack[data-justify="start"] {
    --felles-stack-justify: start;
}
.felles-stack[data-justify="center"] {
    --felles-stack-justify: center;
}
.felles-stack[data-justify="end"] {
    --felles-stack-justify: end;
}
.felles-stack[data-justify="space-between"] {
    --felles-stack-justify: space-between;
}
.felles-stack[data-justify="space-around"] {
    --felles-stack-justify: space-around;
}
.felles-stack[data-justify="space-evenly"] {
    --felles-stack-justify: space-evenly;
}
.felles-stack[data-wide-justify="start"] {
    --felles-stack-wide-justify: start;
}
.felles-stack[data-wide-justify="center"] {
    --felles-stack-wide-justify: center;
}
.felles-stack[data-wide-justify="end"] {
    --felles-stack-wide-justify: end;
}
.felles-stack[data-wide-justify="space-between"] {
    --felles-stack-wide-justify: space-between;
}
.felles-stack[data-wide-justify="space-around"] {
    --felles-stack-wide-justify: space-around;
}
.felles-stack[data-wide-justify="space-evenly"] {
    --felles-stack-wide-justify: space-evenly;
}
.felles-stack__spacer {
    flex: 1 1 0;
    align-self: stretch;
}
.felles-stack__bleed {
    --felles-stack-bleed-inline: var(--felles-space-inline, 0px);
    --felles-stack-bleed-block: var(--felles-space-block, 0px);
    --felles-stack-bleed-inline-start: var(--felles-stack-bleed-inline);
    --felles-stack-bleed-inline-end: var(--felles-stack-bleed-inline);
    --felles-stack-bleed-block-start: var(--felles-stack-bleed-block);
    --felles-stack-bleed-block-end: var(--felles-stack-bleed-block);

    box-sizing: border-box;
    max-inline-size: none;
    margin-inline-start: calc(-1 * var(--felles-stack-bleed-inline-start));
    margin-inline-end: calc(-1 * var(--felles-stack-bleed-inline-end));
    margin-block-start: calc(-1 * var(--felles-stack-bleed-block-start));
    margin-block-end: calc(-1 * var(--felles-stack-bleed-block-end));
}
.felles-stack__bleed[data-full] {
    --felles-stack-bleed-inline: calc(50cqi - 50%);
}
.felles-stack__bleed[data-inline-sides="start"] {
    --felles-stack-bleed-inline-end: 0px;
}
.felles-stack__bleed[data-inline-sides="end"] {
    --felles-stack-bleed-inline-start: 0px;
}
.felles-stack__bleed[data-block-sides="start"] {
    --felles-stack-bleed-block-end: 0px;
}
.felles-stack__bleed[data-block-sides="end"] {
    --felles-stack-bleed-block-start: 0px;
}
.felles-stack__bleed[data-reflect] {
    padding-inline-start: var(--felles-stack-bleed-inline-start);
    padding-inline-end: var(--felles-stack-bleed-inline-end);
    padding-block-start: var(--felles-stack-bleed-block-start);
    padding-block-end: var(--felles-stack-bleed-block-end);
}
"#
);
