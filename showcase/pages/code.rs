//! A block of source code with its copy button.

use super::{super::highlight::highlight, layout::island};
use maud::{Markup, html};

/// Code in a language, in a region of its own that scrolls. `label` must be the only one of its kind on the page; `caption`
/// is what is seen above it.
pub fn code_block(label: &str, caption: &str, language: &str, source: &str) -> Markup {
    html! {
        figure.showcase-code {
            figcaption.showcase-code__bar {
                span.showcase-code__caption { (caption) }
                div.showcase-script { (island("copy", &[])) }
            }
            pre.showcase-code__source tabindex="0" role="region" aria-label=(label) {
                code { (highlight(language, source.trim_end())) }
            }
        }
    }
}
