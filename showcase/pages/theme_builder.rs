//! The page of the theme builder: what it is, in words, and the island that it is.

use super::{
    Page,
    layout::{drawn, island, root_of},
};
use felles::prelude::*;
use leptos::prelude::*;
use maud::{Markup, html};

pub const PATH: &str = "themes/builder/";

pub fn page() -> Page {
    let root = root_of(PATH);
    let content = html! {
        link rel="stylesheet" href={ (root) "theme_builder.css" };
        p.felles-lead {
            "Velg farger, hjørner og skrift, og se alt endre seg mens du velger, i lyst, mørkt og kontrast."
        }
        (without())
        div.showcase-wide { (island("theme-builder", &[])) }
        section {
            h2 #ta-i-bruk { "Slik tar du temaet i bruk" }
            ol {
                li { "Hent ut CSS, og lenk filen ved siden av " code { "felles.css" } "." }
                li {
                    "Skriv navnet på temaet i " code { "data-theme" } " på " code { "<html>" }
                    " eller på et område av siden."
                }
                li { "Ta vare på JSON-filen eller lenken. Med den kan du fortsette her en annen dag." }
            }
            p { "Alt skjer i nettleseren din. Temaet sendes ikke noe sted." }
        }
    };
    Page {
        path: PATH.to_owned(),
        title: "Temabygger".to_owned(),
        description:
            "Lag et tema for felles: farger, hjørner og skrift, med skalaer, kontraster og levende komponenter."
                .to_owned(),
        beside_title: None,
        trail: Vec::new(),
        content,
        sections: Vec::new(),
    }
}

/// What stands there instead where there is no script. The sheet hides it where there is one.
fn without() -> Markup {
    let how = format!("{}getting-started/", root_of(PATH));
    drawn("showcase-without", || {
        view! {
            <Alert
                class="showcase-builder-without"
                variant=AlertVariant::Warning
                title="Temabyggeren trenger skript (WebAssembly), og det er ikke i gang her."
            >
                {"Du kan skrive temaet selv: Det er et navn, åtte farger, en radius og to skrifter. "}
                <Link href=how>{"Se hvordan i «Kom i gang»"}</Link> {"."}
            </Alert>
        }
        .into_any()
    })
}
