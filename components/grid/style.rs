use crate::styles::sheet;

sheet!(
    "grid",
    r#"
.felles-grid,
.felles-grid__item {
    --felles-grid-number: initial;
    --felles-grid-wide-number: initial;
}
.felles-grid {
    --felles-grid-columns: var(--felles-grid-number, 1);
    --felles-grid-wide-columns: var(--felles-grid-wide-number, var(--felles-grid-columns));
    --felles-grid-gap: var(--felles-space-both, var(--felles-size-4));
    --felles-grid-wide-gap: var(--felles-space-wide, var(--felles-grid-gap));
    --felles-grid-min-column: 20rem;
    --felles-grid-align: stretch;

    container-type: inline-size;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
}
.felles-grid__cells {
    --felles-grid-columns-now: var(--felles-grid-if-narrow, var(--felles-grid-columns))
        var(--felles-grid-if-wide, var(--felles-grid-wide-columns));
    --felles-grid-gap-now: var(--felles-grid-if-narrow, var(--felles-grid-gap))
        var(--felles-grid-if-wide, var(--felles-grid-wide-gap));

    display: grid;
    grid-template-columns: repeat(var(--felles-grid-columns-now), minmax(0, 1fr));
    align-items: var(--felles-grid-align);
    gap: var(--felles-grid-gap-now);
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-grid__cells > * {
    min-inline-size: 0;
}
.felles-grid__item {
    --felles-grid-span: var(--felles-grid-number, 1);
    --felles-grid-wide-span: var(--felles-grid-wide-number, var(--felles-grid-span));

    container-type: inline-size;
    overflow-wrap: break-word;
}
:where(.felles-grid__cells) > :where(p, h1, h2, h3, h4, h5, h6, ul, ol, dl, figure, blockquote, pre),
:where(.felles-grid__item) > :where(p, h1, h2, h3, h4, h5, h6, ul, ol, dl, figure, blockquote, pre) {
    margin-block: 0;
}
.felles-grid[data-min-column="xs"] {
    --felles-grid-min-column: 8rem;
}
.felles-grid[data-min-column="sm"] {
    --felles-grid-min-column: 14rem;
}
.felles-grid[data-min-column="md"] {
    --felles-grid-min-column: 20rem;
}
.felles-grid[data-min-column="lg"] {
    --felles-grid-min-column: 28rem;
}
.felles-grid[data-align="start"] {
    --felles-grid-align: start;
}
.felles-grid[data-align="center"] {
    --felles-grid-align: center;
}
.felles-grid[data-align="end"] {
    --felles-grid-align: end;
}
.felles-grid[data-columns="1"],
.felles-grid__item[data-span="1"] {
    --felles-grid-number: 1;
}
.felles-grid[data-columns="2"],
.felles-grid__item[data-span="2"] {
    --felles-grid-number: 2;
}
.felles-grid[data-columns="3"],
.felles-grid__item[data-span="3"] {
    --felles-grid-number: 3;
}
.felles-grid[data-columns="4"],
.felles-grid__item[data-span="4"] {
    --felles-grid-number: 4;
}
.felles-grid[data-columns="5"],
.felles-grid__item[data-span="5"] {
    --felles-grid-number: 5;
}
.felles-grid[data-columns="6"],
.felles-grid__item[data-span="6"] {
    --felles-grid-number: 6;
}
.felles-grid[data-columns="7"],
.felles-grid__item[data-span="7"] {
    --felles-grid-number: 7;
}
.felles-grid[data-columns="8"],
.felles-grid__item[data-span="8"] {
    --felles-grid-number: 8;
}
.felles-grid[data-columns="9"],
.felles-grid__item[data-span="9"] {
    --felles-grid-number: 9;
}
.felles-grid[data-columns="10"],
.felles-grid__item[data-span="10"] {
    --felles-grid-number: 10;
}
.felles-grid[data-columns="11"],
.felles-grid__item[data-span="11"] {
    --felles-grid-number: 11;
}
.felles-grid[data-columns="12"],
.felles-grid__item[data-span="12"] {
    --felles-grid-number: 12;
}
.felles-grid[data-wide-columns="1"],
.felles-grid__item[data-wide-span="1"] {
    --felles-grid-wide-number: 1;
}
.felles-grid[data-wide-columns="2"],
.felles-grid__item[data-wide-span="2"] {
    --felles-grid-wide-number: 2;
}
.felles-grid[data-wide-columns="3"],
.felles-grid__item[data-wide-span="3"] {
    --felles-grid-wide-number: 3;
}
.felles-grid[data-wide-columns="4"],
.felles-grid__item[data-wide-span="4"] {
    --felles-grid-wide-number: 4;
}
.felles-grid[data-wide-columns="5"],
.felles-grid__item[data-wide-span="5"] {
    --felles-grid-wide-number: 5;
}
.felles-grid[data-wide-columns="6"],
.felles-grid__item[data-wide-span="6"] {
    --felles-grid-wide-number: 6;
}
.felles-grid[data-wide-columns="7"],
.felles-grid__item[data-wide-span="7"] {
    --felles-grid-wide-number: 7;
}
.felles-grid[data-wide-columns="8"],
.felles-grid__item[data-wide-span="8"] {
    --felles-grid-wide-number: 8;
}
.felles-grid[data-wide-columns="9"],
.felles-grid__item[data-wide-span="9"] {
    --felles-grid-wide-number: 9;
}
.felles-grid[data-wide-columns="10"],
.felles-grid__item[data-wide-span="10"] {
    --felles-grid-wide-number: 10;
}
.felles-grid[data-wide-columns="11"],
.felles-grid__item[data-wide-span="11"] {
    --felles-grid-wide-number: 11;
}
.felles-grid[data-wide-columns="12"],
.felles-grid__item[data-wide-span="12"] {
    --felles-grid-wide-number: 12;
}
"#,
    r#"
.felles-grid__cells {
    --felles-grid-if-narrow: initial;
    --felles-grid-if-wide: ;
}
.felles-grid__item {
    grid-column: span min(
        var(--felles-grid-if-narrow, var(--felles-grid-span)) var(--felles-grid-if-wide, var(--felles-grid-wide-span)),
        var(--felles-grid-columns-now)
    );
}
@container (width >= 30rem) {
    .felles-grid[data-wide-from="sm"] > .felles-grid__cells {
        --felles-grid-if-narrow: ;
        --felles-grid-if-wide: initial;
    }
}
@container (width >= 48rem) {
    .felles-grid[data-wide-from="md"] > .felles-grid__cells {
        --felles-grid-if-narrow: ;
        --felles-grid-if-wide: initial;
    }
}
@container (width >= 64rem) {
    .felles-grid[data-wide-from="lg"] > .felles-grid__cells {
        --felles-grid-if-narrow: ;
        --felles-grid-if-wide: initial;
    }
}
@container (width >= 80rem) {
    .felles-grid[data-wide-from="xl"] > .felles-grid__cells {
        --felles-grid-if-narrow: ;
        --felles-grid-if-wide: initial;
    }
}
.felles-grid[data-min-column] > .felles-grid__cells {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--felles-grid-min-column)), 1fr));
}
.felles-grid[data-min-column]:is([data-columns], [data-wide-columns]) > .felles-grid__cells {
    grid-template-columns: repeat(
        auto-fit,
        minmax(
            min(
                100%,
                max(
                    var(--felles-grid-min-column),
                    (100% - (var(--felles-grid-columns-now) - 1) * var(--felles-grid-gap-now)) / var(--felles-grid-columns-now)
                )
            ),
            1fr
        )
    );
}
.felles-grid[data-min-column] > .felles-grid__cells > .felles-grid__item {
    grid-column: auto;
}
.felles-grid__item[data-full],
.felles-grid[data-min-column] > .felles-grid__cells > .felles-grid__item[data-full] {
    grid-column: 1 / -1;
}
"#
);
