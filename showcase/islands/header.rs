//! The header of every page: the way home, the main parts of the site, the search, and light or dark.

use super::search;
use felles::prelude::*;
use leptos::prelude::*;

/// The main parts of the site: address and name.
const PARTS: &[(&str, &str)] = &[
    ("getting-started/", "Kom i gang"),
    ("components/", "Komponenter"),
    ("patterns/", "Mønstre"),
    ("themes/builder/", "Temabygger"),
];

/// `root` is the way from the page to the root of the site, `path` that from there to the page.
pub fn view(root: String, path: &str) -> AnyView {
    let parts = root.clone();
    let link = move |&(to, name): &(&'static str, &'static str)| {
        view! { <HeaderLink href=format!("{parts}{to}")>{name}</HeaderLink> }
    };
    let home = root.clone();
    view! {
        <Header
            class="showcase-header"
            folds_below=Breakpoint::Lg
            skip_link=|| view! { <SkipLink href="#innhold" label="Hopp til innholdet" /> }
            logo=move || view! { <Logo href=home /> }
            current=format!("{root}{path}")
            menu=move || PARTS.iter().map(link).collect_view()
            search=move || search::view(root)
            actions=scheme
        />
    }
    .into_any()
}

/// The choice that `theme.js` acts on.
fn scheme() -> impl IntoView {
    view! {
        <div class="showcase-scheme showcase-script" data-size="sm">
            <Select
                label="Fargetema"
                hide_label=true
                name="color-scheme"
                autocomplete="off"
                options=[("auto", "Som systemet"), ("light", "Lyst"), ("dark", "Mørkt"), ("contrast", "Kontrast")]
                value="auto"
                always_chosen=true
            />
            <Icon icon=icons::SUN class="showcase-scheme__icon" />
        </div>
    }
}
