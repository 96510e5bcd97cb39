//! [`LegalFigures`]: the rules and figures of the service, to be checked.

use super::{
    fact_words,
    facts::{FACTS, LegalFact},
};
use crate::components::{Color, Paragraph, Table, TableColumn, Tag};
use leptos::prelude::*;

/// The legal rules and figures that the service says and uses, in one table: each with its source and year, and that it is
/// to be checked before the service is put to use.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <LegalFigures /> };
/// ```
#[component]
pub fn LegalFigures() -> impl IntoView {
    let columns = vec![
        TableColumn::view(fact_words::ABOUT.text(), |fact: &LegalFact| fact.about.text()),
        TableColumn::view(fact_words::FIGURE.text(), |fact: &LegalFact| fact.figure.text()),
        TableColumn::view(fact_words::SOURCE.text(), |fact: &LegalFact| {
            (fact.source.text(), format!(", {}", fact.years))
        }),
        TableColumn::view(fact_words::STATE.text(), |_: &LegalFact| {
            view! { <Tag color=Color::Warning>{fact_words::MUST_BE_CHECKED.text()}</Tag> }
        }),
    ];
    view! {
        <Paragraph>{fact_words::TO_BE_CHECKED.text()}</Paragraph>
        <Table caption=fact_words::CAPTION.text() rows=FACTS.to_vec() columns=columns />
    }
    .into_any()
}
