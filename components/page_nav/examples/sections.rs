use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sections = vec![
        PageNavSection::new("Bolig", [("Bygge", "#bygge"), ("Flytte", "#flytte"), ("Leie", "#leie")]),
        PageNavSection::new(
            "Familie",
            [("Ekteskap", "#ekteskap"), ("Foreldreansvar", "#foreldreansvar")],
        ),
        PageNavSection::new(
            "Helse",
            [("Fastlege", "#fastlege"), ("Pasientreiser", "#pasientreiser")],
        ),
    ];
    view! { <PageNav sections=sections id="livet" heading_level=HeadingLevel::H3 aria_label="Gå til gruppen" size=Size::Sm /> }
}
