use crate::styles::sheet;

sheet!(
    "show_hide",
    r#"
.felles-show-hide {
    display: contents;
}
"#,
    r#"
@media (width >= 30rem) {
    .felles-show-hide[data-below="sm"] {
        display: none;
    }
}
@container (width < 30rem) {
    .felles-show-hide[data-below="sm"]:not([data-by="viewport"]) {
        display: contents;
    }
}
@media (width >= 48rem) {
    .felles-show-hide[data-below="md"] {
        display: none;
    }
}
@container (width < 48rem) {
    .felles-show-hide[data-below="md"]:not([data-by="viewport"]) {
        display: contents;
    }
}
@media (width >= 64rem) {
    .felles-show-hide[data-below="lg"] {
        display: none;
    }
}
@container (width < 64rem) {
    .felles-show-hide[data-below="lg"]:not([data-by="viewport"]) {
        display: contents;
    }
}
@media (width >= 80rem) {
    .felles-show-hide[data-below="xl"] {
        display: none;
    }
}
@container (width < 80rem) {
    .felles-show-hide[data-below="xl"]:not([data-by="viewport"]) {
        display: contents;
    }
}
@media (width < 30rem) {
    .felles-show-hide[data-above="sm"][data-by] {
        display: none;
    }
}
@container (width < 30rem) {
    .felles-show-hide[data-above="sm"][data-by="container"] {
        display: none;
    }
}
@media (width < 48rem) {
    .felles-show-hide[data-above="md"][data-by] {
        display: none;
    }
}
@container (width < 48rem) {
    .felles-show-hide[data-above="md"][data-by="container"] {
        display: none;
    }
}
@media (width < 64rem) {
    .felles-show-hide[data-above="lg"][data-by] {
        display: none;
    }
}
@container (width < 64rem) {
    .felles-show-hide[data-above="lg"][data-by="container"] {
        display: none;
    }
}
@media (width < 80rem) {
    .felles-show-hide[data-above="xl"][data-by] {
        display: none;
    }
}
@container (width < 80rem) {
    .felles-show-hide[data-above="xl"][data-by="container"] {
        display: none;
    }
}
@media screen {
    .felles-show-hide[data-print="only"][data-by] {
        display: none;
    }
}
@media print {
    .felles-show-hide[data-print="never"][data-by] {
        display: none;
    }
}
"#
);
