use crate::styles::sheet;

sheet!(
    pattern "receipt",
    r#"
.felles-receipt {
    --felles-receipt-gap: var(--felles-size-8);
    --felles-receipt-max-inline-size: 45rem;

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--felles-receipt-gap);
    max-inline-size: var(--felles-receipt-max-inline-size);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-receipt__part {
    display: grid;
    gap: var(--felles-size-3);
}
.felles-receipt__time {
    margin: 0;
}
.felles-receipt__next {
    display: grid;
    gap: var(--felles-size-2);
    margin: 0;
    padding-inline-start: var(--felles-size-6);
}
.felles-receipt__keep,
.felles-receipt__links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-4);
}
@media (scripting: none) {
    .felles-receipt__save {
        display: none;
    }
}
@media print {
    .felles-receipt {
        max-inline-size: none;
    }
    .felles-receipt__part {
        break-inside: avoid;
    }
    .felles-receipt__keep,
    .felles-receipt__links {
        display: none;
    }
}
"#
);
