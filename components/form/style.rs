use crate::styles::sheet;

sheet!(
    "form",
    r"
.felles-form {
    --felles-form-gap: var(--felles-size-8);

    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: var(--felles-form-gap);
    min-inline-size: 0;
    margin: 0;
}
.felles-form > :is(button, a) {
    align-self: flex-start;
}
/* What takes a script has its place while the script is on its way. */
@media (scripting: enabled) {
    .felles-form__scripted[hidden] {
        display: block;
        visibility: hidden;
    }
}
.felles-form__restored-text {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--felles-size-2) var(--felles-size-4);
}
.felles-form__restored-text > .felles-form__afresh {
    margin-block: calc(-1 * var(--felles-size-2));
    margin-inline-start: calc(-1 * var(--felles-size-3));
}
"
);
