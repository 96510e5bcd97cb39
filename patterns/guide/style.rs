use crate::styles::sheet;

sheet!(
    pattern "guide",
    r#"
.felles-guide {
    --felles-guide-gap: var(--felles-size-6);
    --felles-guide-max-inline-size: 42rem;

    max-inline-size: var(--felles-guide-max-inline-size);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-guide__page,
.felles-guide__checklist,
.felles-guide__questions {
    display: grid;
    gap: var(--felles-guide-gap);
}
.felles-guide__page > *,
.felles-guide__checklist > *,
.felles-guide__questions > * {
    min-inline-size: 0;
}
.felles-guide__questions {
    gap: var(--felles-size-8);
}
.felles-guide__heading {
    display: grid;
    gap: var(--felles-size-1);
}
.felles-guide__count,
.felles-guide__done,
.felles-guide__found-text {
    margin: 0;
}
.felles-guide__found-text {
    margin-block-end: var(--felles-size-3);
}
.felles-guide__count,
.felles-guide__done {
    color: var(--felles-color-neutral-text-subtle);
    font-variant-numeric: tabular-nums;
}
.felles-guide__keeping:empty {
    display: none;
}
.felles-guide__item + .felles-guide__item {
    margin-block-start: var(--felles-size-4);
}
.felles-guide__link {
    display: block;
    margin-block-start: var(--felles-size-1);
    padding-inline-start: var(--felles-size-9);
}
.felles-guide__ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-4);
}
@media (scripting: none) {
    .felles-guide__save {
        display: none;
    }
}
@media print {
    .felles-guide__ways,
    .felles-guide__keeping,
    .felles-guide__found {
        display: none;
    }
    .felles-guide__item {
        break-inside: avoid;
    }
}
"#
);
