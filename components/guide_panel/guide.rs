//! The guide: a face that belongs to nobody, drawn in the theme's colours.

use leptos::prelude::*;

const HAIR: &str = "M29 50C27 27 37 17 51 18C66 19 73 30 70 51C69 58 72 63 75 66C66 72 56 70 50 70C43 70 34 72 25 66C28 62 30 57 29 50Z";
const CLOTHES: &str = "M12 100C14 82 27 75 42 73L50 79L58 73C73 75 86 82 88 100Z";
const NECK: &str = "M42 60H58V74C58 77 54 80 50 80C46 80 42 77 42 74Z";
const FACE: &str = "M34 45C34 33 41 29 50 29C59 29 66 33 66 45C66 57 59 66 50 66C41 66 34 57 34 45Z";
const FRINGE: &str =
    "M33 46C33 31 41 25 51 25C60 25 67 32 67 46C63 42 61 38 60 34C53 38 42 39 37 37C35 40 34 43 33 46Z";
const SMILE: &str = "M43 54C46 58 54 58 57 54";

/// The illustration. What is around it hides it from assistive technology, for it says nothing.
pub(super) fn drawing() -> impl IntoView {
    view! {
        <svg class="felles-guide-panel__guide" viewBox={"0 0 100 100"}>
            <path class="felles-guide-panel__hair" d={HAIR}></path>
            <path class="felles-guide-panel__clothes" d={CLOTHES}></path>
            <path class="felles-guide-panel__skin" d={NECK}></path>
            <path class="felles-guide-panel__skin" d={FACE}></path>
            <path class="felles-guide-panel__hair" d={FRINGE}></path>
            <circle class="felles-guide-panel__features" cx={"43.5"} cy="46" r="1.9"></circle>
            <circle class="felles-guide-panel__features" cx={"56.5"} cy="46" r="1.9"></circle>
            <path class="felles-guide-panel__smile" d={SMILE}></path>
        </svg>
    }
}
