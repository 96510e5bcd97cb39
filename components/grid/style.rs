use crate::styles::sheet;

sheet!(
    "grid",
    r#"
.felles-grid {
    --felles-grid-columns: 1;
    --felles-grid-wide-columns: var(--felles-grid-columns);
    --felles-grid-gap: var(--felles-size-4);
    --felles-grid-wide-gap: var(--felles-grid-gap);
    --felles-grid-min-column: 20rem;
    --felles-grid-align: stretch;

    container-type: inline-size;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
}
.felles-grid__cells {
    --felles-grid-columns-now: var(--felles-grid-columns);
    --felles-grid-gap-now: var(--felles-grid-gap);

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
    --felles-grid-span: 1;
    --felles-grid-wide-span: var(--felles-grid-span);

    container-type: inline-size;
    overflow-wrap: break-word;
}
:where(.felles-grid__cells, .felles-grid__item) > :where(p, h1, h2, h3, h4, h5, h6, ul, ol, dl, figure, blockquote, pre) {
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
.felles-grid[data-columns="1"] {
    --felles-grid-columns: 1;
}
.felles-grid[data-columns="2"] {
    --felles-grid-columns: 2;
}
.felles-grid[data-columns="3"] {
    --felles-grid-columns: 3;
}
.felles-grid[data-columns="4"] {
    --felles-grid-columns: 4;
}
.felles-grid[data-columns="5"] {
    --felles-grid-columns: 5;
}
.felles-grid[data-columns="6"] {
    --felles-grid-columns: 6;
}
.felles-grid[data-columns="7"] {
    --felles-grid-columns: 7;
}
.felles-grid[data-columns="8"] {
    --felles-grid-columns: 8;
}
.felles-grid[data-columns="9"] {
    --felles-grid-columns: 9;
}
.felles-grid[data-columns="10"] {
    --felles-grid-columns: 10;
}
.felles-grid[data-columns="11"] {
    --felles-grid-columns: 11;
}
.felles-grid[data-columns="12"] {
    --felles-grid-columns: 12;
}
.felles-grid[data-wide-columns="1"] {
    --felles-grid-wide-columns: 1;
}
.felles-grid[data-wide-columns="2"] {
    --felles-grid-wide-columns: 2;
}
.felles-grid[data-wide-columns="3"] {
    --felles-grid-wide-columns: 3;
}
.felles-grid[data-wide-columns="4"] {
    --felles-grid-wide-columns: 4;
}
.felles-grid[data-wide-columns="5"] {
    --felles-grid-wide-columns: 5;
}
.felles-grid[data-wide-columns="6"] {
    --felles-grid-wide-columns: 6;
}
.felles-grid[data-wide-columns="7"] {
    --felles-grid-wide-columns: 7;
}
.felles-grid[data-wide-columns="8"] {
    --felles-grid-wide-columns: 8;
}
.felles-grid[data-wide-columns="9"] {
    --felles-grid-wide-columns: 9;
}
.felles-grid[data-wide-columns="10"] {
    --felles-grid-wide-columns: 10;
}
.felles-grid[data-wide-columns="11"] {
    --felles-grid-wide-columns: 11;
}
.felles-grid[data-wide-columns="12"] {
    --felles-grid-wide-columns: 12;
}
.felles-grid__item[data-span="1"] {
    --felles-grid-span: 1;
}
.felles-grid__item[data-span="2"] {
    --felles-grid-span: 2;
}
.felles-grid__item[data-span="3"] {
    --felles-grid-span: 3;
}
.felles-grid__item[data-span="4"] {
    --felles-grid-span: 4;
}
.felles-grid__item[data-span="5"] {
    --felles-grid-span: 5;
}
.felles-grid__item[data-span="6"] {
    --felles-grid-span: 6;
}
.felles-grid__item[data-span="7"] {
    --felles-grid-span: 7;
}
.felles-grid__item[data-span="8"] {
    --felles-grid-span: 8;
}
.felles-grid__item[data-span="9"] {
    --felles-grid-span: 9;
}
.felles-grid__item[data-span="10"] {
    --felles-grid-span: 10;
}
.felles-grid__item[data-span="11"] {
    --felles-grid-span: 11;
}
.felles-grid__item[data-span="12"] {
    --felles-grid-span: 12;
}
.felles-grid__item[data-wide-span="1"] {
    --felles-grid-wide-span: 1;
}
.felles-grid__item[data-wide-span="2"] {
    --felles-grid-wide-span: 2;
}
.felles-grid__item[data-wide-span="3"] {
    --felles-grid-wide-span: 3;
}
.felles-grid__item[data-wide-span="4"] {
    --felles-grid-wide-span: 4;
}
.felles-grid__item[data-wide-span="5"] {
    --felles-grid-wide-span: 5;
}
.felles-grid__item[data-wide-span="6"] {
    --felles-grid-wide-span: 6;
}
.felles-grid__item[data-wide-span="7"] {
    --felles-grid-wide-span: 7;
}
.felles-grid__item[data-wide-span="8"] {
    --felles-grid-wide-span: 8;
}
.felles-grid__item[data-wide-span="9"] {
    --felles-grid-wide-span: 9;
}
.felles-grid__item[data-wide-span="10"] {
    --felles-grid-wide-span: 10;
}
.felles-grid__item[data-wide-span="11"] {
    --felles-grid-wide-span: 11;
}
.felles-grid__item[data-wide-span="12"] {
    --felles-grid-wide-span: 12;
}
.felles-grid[data-gap="0"] {
    --felles-grid-gap: var(--felles-size-0);
}
.felles-grid[data-gap="1"] {
    --felles-grid-gap: var(--felles-size-1);
}
.felles-grid[data-gap="2"] {
    --felles-grid-gap: var(--felles-size-2);
}
.felles-grid[data-gap="3"] {
    --felles-grid-gap: var(--felles-size-3);
}
.felles-grid[data-gap="4"] {
    --felles-grid-gap: var(--felles-size-4);
}
.felles-grid[data-gap="5"] {
    --felles-grid-gap: var(--felles-size-5);
}
.felles-grid[data-gap="6"] {
    --felles-grid-gap: var(--felles-size-6);
}
.felles-grid[data-gap="8"] {
    --felles-grid-gap: var(--felles-size-8);
}
.felles-grid[data-gap="10"] {
    --felles-grid-gap: var(--felles-size-10);
}
.felles-grid[data-gap="12"] {
    --felles-grid-gap: var(--felles-size-12);
}
.felles-grid[data-gap="15"] {
    --felles-grid-gap: var(--felles-size-15);
}
.felles-grid[data-gap="18"] {
    --felles-grid-gap: var(--felles-size-18);
}
.felles-grid[data-gap="22"] {
    --felles-grid-gap: var(--felles-size-22);
}
.felles-grid[data-gap="26"] {
    --felles-grid-gap: var(--felles-size-26);
}
.felles-grid[data-gap="30"] {
    --felles-grid-gap: var(--felles-size-30);
}
.felles-grid[data-wide-gap="0"] {
    --felles-grid-wide-gap: var(--felles-size-0);
}
.felles-grid[data-wide-gap="1"] {
    --felles-grid-wide-gap: var(--felles-size-1);
}
.felles-grid[data-wide-gap="2"] {
    --felles-grid-wide-gap: var(--felles-size-2);
}
.felles-grid[data-wide-gap="3"] {
    --felles-grid-wide-gap: var(--felles-size-3);
}
.felles-grid[data-wide-gap="4"] {
    --felles-grid-wide-gap: var(--felles-size-4);
}
.felles-grid[data-wide-gap="5"] {
    --felles-grid-wide-gap: var(--felles-size-5);
}
.felles-grid[data-wide-gap="6"] {
    --felles-grid-wide-gap: var(--felles-size-6);
}
.felles-grid[data-wide-gap="8"] {
    --felles-grid-wide-gap: var(--felles-size-8);
}
.felles-grid[data-wide-gap="10"] {
    --felles-grid-wide-gap: var(--felles-size-10);
}
.felles-grid[data-wide-gap="12"] {
    --felles-grid-wide-gap: var(--felles-size-12);
}
.felles-grid[data-wide-gap="15"] {
    --felles-grid-wide-gap: var(--felles-size-15);
}
.felles-grid[data-wide-gap="18"] {
    --felles-grid-wide-gap: var(--felles-size-18);
}
.felles-grid[data-wide-gap="22"] {
    --felles-grid-wide-gap: var(--felles-size-22);
}
.felles-grid[data-wide-gap="26"] {
    --felles-grid-wide-gap: var(--felles-size-26);
}
.felles-grid[data-wide-gap="30"] {
    --felles-grid-wide-gap: var(--felles-size-30);
}
"#,
    r#"
.felles-grid__item {
    grid-column: span min(var(--felles-grid-span), var(--felles-grid-columns-now));
}
@container (width >= 30rem) {
    .felles-grid[data-wide-from="sm"] > .felles-grid__cells {
        --felles-grid-columns-now: var(--felles-grid-wide-columns);
        --felles-grid-gap-now: var(--felles-grid-wide-gap);
    }
    .felles-grid[data-wide-from="sm"] > .felles-grid__cells > .felles-grid__item:not([data-full]) {
        grid-column: span min(var(--felles-grid-wide-span), var(--felles-grid-columns-now));
    }
}
@container (width >= 48rem) {
    .felles-grid[data-wide-from="md"] > .felles-grid__cells {
        --felles-grid-columns-now: var(--felles-grid-wide-columns);
        --felles-grid-gap-now: var(--felles-grid-wide-gap);
    }
    .felles-grid[data-wide-from="md"] > .felles-grid__cells > .felles-grid__item:not([data-full]) {
        grid-column: span min(var(--felles-grid-wide-span), var(--felles-grid-columns-now));
    }
}
@container (width >= 64rem) {
    .felles-grid[data-wide-from="lg"] > .felles-grid__cells {
        --felles-grid-columns-now: var(--felles-grid-wide-columns);
        --felles-grid-gap-now: var(--felles-grid-wide-gap);
    }
    .felles-grid[data-wide-from="lg"] > .felles-grid__cells > .felles-grid__item:not([data-full]) {
        grid-column: span min(var(--felles-grid-wide-span), var(--felles-grid-columns-now));
    }
}
@container (width >= 80rem) {
    .felles-grid[data-wide-from="xl"] > .felles-grid__cells {
        --felles-grid-columns-now: var(--felles-grid-wide-columns);
        --felles-grid-gap-now: var(--felles-grid-wide-gap);
    }
    .felles-grid[data-wide-from="xl"] > .felles-grid__cells > .felles-grid__item:not([data-full]) {
        grid-column: span min(var(--felles-grid-wide-span), var(--felles-grid-columns-now));
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
