//! The tables of the pages, in the HTML that `Table` writes. They need no script, so none is sent for them.

use super::markdown::slug;
use maud::{Markup, Render, html};

/// A table that is scrolled where it is too wide. Its caption is heard and not seen, as a heading says the same; it must be the
/// only one of its kind on the page. `class` is what the page's own sheet knows it by.
///
/// It has no `data-size`: tokens that are shown in it would be others then.
///
/// The rows are `tr.felles-table__row`, and their cells have the class `felles-table__cell`.
pub fn table(caption: &str, class: &str, heads: &[impl Render], rows: &Markup) -> Markup {
    let id = format!("tabell-{}", slug(caption));
    html! {
        div class={ "felles-table " (class) } data-narrow="scroll" {
            div.felles-table__area role="region" tabindex="0" aria-labelledby=(id) {
                table.felles-table__table {
                    caption.felles-table__caption id=(id) data-hidden { (caption) }
                    thead.felles-table__head {
                        tr.felles-table__headers { @for head in heads { th.felles-table__header scope="col" { (head) } } }
                    }
                    tbody.felles-table__body { (rows) }
                }
            }
        }
    }
}
