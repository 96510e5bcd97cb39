use crate::styles::sheet;

sheet!(
    "checkbox_tree",
    r#"
.felles-checkbox-tree {
    --felles-checkbox-tree-indent: calc(max(var(--felles-size-6), 24px) + var(--felles-size-3));
}
.felles-checkbox-tree__branches {
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-checkbox-tree__branch {
    margin: 0;
}
.felles-checkbox-tree__branch > .felles-checkbox-tree__level {
    padding-inline-start: var(--felles-checkbox-tree-indent);
}
.felles-checkbox-tree__row {
    display: flex;
    align-items: flex-start;
    gap: var(--felles-size-1);
}
.felles-checkbox-tree__toggle {
    box-sizing: border-box;
    flex: none;
    display: inline-grid;
    place-content: center;
    inline-size: 44px;
    block-size: 44px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--felles-border-radius-sm);
    background: none;
    color: var(--felles-color-text-subtle);
    cursor: pointer;
}
.felles-checkbox-tree__arrow {
    inline-size: 1.5rem;
    block-size: 1.5rem;
}
@media (hover: hover) and (pointer: fine) {
    .felles-checkbox-tree__toggle:hover {
        background-color: var(--felles-color-surface-hover);
    }
}
.felles-checkbox-tree__toggle:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
    box-shadow: inset 0 0 0 calc(2 * var(--felles-border-width-focus)) var(--felles-color-focus-inner);
}
.felles-checkbox-tree__more {
    padding-block: var(--felles-size-1);
}
@media (scripting: enabled) {
    .felles-checkbox-tree__branch[data-closed],
    .felles-checkbox-tree__level[data-closed] {
        display: none;
    }
}
@media (scripting: none) {
    .felles-checkbox-tree__toggle,
    .felles-checkbox-tree__more {
        display: none;
    }
}
@media print {
    .felles-checkbox-tree__toggle,
    .felles-checkbox-tree__more {
        display: none;
    }
}
"#
);
