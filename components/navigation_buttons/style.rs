use crate::styles::sheet;

sheet!(
    "navigation_buttons",
    r#"
.felles-navigation-buttons {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-3);
    container-type: inline-size;
}
.felles-navigation-buttons__row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-3);
}
.felles-navigation-buttons__symbol {
    inline-size: 1.25em;
    block-size: 1.25em;
}
.felles-navigation-buttons__symbol:dir(rtl) {
    transform: scaleX(-1);
}
@container (max-width: 24rem) {
    .felles-navigation-buttons__row {
        flex-direction: column;
        align-items: stretch;
    }
    .felles-navigation-buttons__row > .felles-navigation-buttons__next {
        order: -1;
    }
}
@media print {
    .felles-navigation-buttons {
        display: none;
    }
}
"#
);
