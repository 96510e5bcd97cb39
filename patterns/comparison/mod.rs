//! [`Comparison`]: two or more options beside each other, compared by category.

mod data;
mod enk_or_as;
pub(crate) mod style;
mod words;

pub use data::{ComparedOption, ComparisonCategory, ComparisonData, ComparisonRow};
pub use enk_or_as::enk_or_as_comparison;

use crate::{
    components::{Link, Tag},
    patterns::{LegalFigure, LegalFigures, RuleText},
    runtime::{Prop, Text, prop::class_names, warning::warn},
    styles,
};
use leptos::prelude::*;

/// Two or more options beside each other, compared by category: a table with a header for each column, row and category.
/// Where there is little room the cells of a row stand below each other, each with the name of its option.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let data = ComparisonData::new([ComparedOption::new("bus", "Buss"), ComparedOption::new("train", "Tog")])
///     .category("Reisen", [ComparisonRow::new("Tid", ["2 timer", "1 time"])]);
/// let _ = view! { <Comparison caption="Buss eller tog" data=data chosen="train" /> };
/// ```
#[component]
pub fn Comparison(
    /// What is compared. It stands over the table, and names it.
    #[prop(into)]
    caption: Prop<Text>,
    /// Hides the caption from those who see. Only where a heading says the same.
    #[prop(optional, into)]
    hide_caption: Prop<bool>,
    /// The options, and what they are compared by.
    #[prop(into)]
    data: Prop<ComparisonData>,
    /// The id of the option that is chosen, or fits best. Its column is marked, in words too. Default: none.
    #[prop(optional, into)]
    chosen: Prop<Option<Text>>,
    /// What that mark says. Default: «Valgt» in the language in context.
    #[prop(optional, into)]
    chosen_label: Prop<Option<Text>>,
    /// Legal figures that are named in it. They stand in a table below with their sources, and are said to need a check
    /// before use. Default: none.
    #[prop(optional, into)]
    figures: Prop<Vec<LegalFigure>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let chosen_label = chosen_label.or(|| words::CHOSEN.text());
    let parts = move || {
        data.with(|data| {
            let marks = Marks {
                chosen: chosen.clone(),
                label: chosen_label.clone(),
            };
            (head(data, &marks), body(data, &marks), foot(data, &marks)).into_any()
        })
    };
    view! {
        <div class=class_names("felles-comparison", &class) id=id>
            // The roles are said because the table may be drawn as cards: it would not be a table to Safari then.
            <table class="felles-comparison__table" role="table">
                <caption class="felles-comparison__caption" data-hidden=hide_caption>{caption}</caption>
                {parts}
            </table>
            {move || figures.with(|figures| figures_to_check(figures))}
        </div>
    }
}

/// Which column is marked, and how.
struct Marks {
    chosen: Prop<Option<Text>>,
    label: Prop<Text>,
}

impl Marks {
    fn is(&self, option: &ComparedOption) -> Prop<Option<&'static str>> {
        let id = option.id.clone();
        self.chosen
            .map(move |chosen| (chosen.as_deref() == Some(id.as_str())).then_some(""))
    }

    /// Not by colour alone.
    fn tag(&self, option: &ComparedOption) -> impl IntoView + use<> {
        let (is, label) = (self.is(option), self.label.clone());
        move || {
            let label = label.clone();
            is.get()
                .map(|_| view! { <Tag class="felles-comparison__chosen">{label}</Tag> }.into_any())
        }
    }
}

fn head(data: &ComparisonData, marks: &Marks) -> AnyView {
    let options: Vec<_> = data
        .options
        .iter()
        .map(|option| {
            view! {
                <th class="felles-comparison__header" scope="col" role="columnheader" data-chosen=marks.is(option)>
                    <span class={"felles-comparison__name"}>{option.name.text()}</span>
                    " "
                    {marks.tag(option)}
                </th>
            }
        })
        .collect();
    view! {
        <thead class="felles-comparison__head" role="rowgroup">
            <tr role="row">
                <th class="felles-comparison__header" scope="col" role="columnheader">
                    <span class="felles-comparison__hidden">{words::ASPECT.text()}</span>
                </th>
                {options}
            </tr>
        </thead>
    }
    .into_any()
}

fn body(data: &ComparisonData, marks: &Marks) -> Vec<AnyView> {
    let across = (data.options.len() + 1).to_string();
    let category = |category: &ComparisonCategory| {
        let rows: Vec<_> = category.rows.iter().map(|row| row_view(row, data, marks)).collect();
        view! {
            <tbody class="felles-comparison__group" role="rowgroup">
                <tr class="felles-comparison__row" role="row">
                    <th class="felles-comparison__category" scope="rowgroup" role="rowheader" colspan=across.clone()>
                        {category.name.text()}
                    </th>
                </tr>
                {rows}
            </tbody>
        }
        .into_any()
    };
    data.categories.iter().map(category).collect()
}

fn row_view(row: &ComparisonRow, data: &ComparisonData, marks: &Marks) -> AnyView {
    if row.cells.len() != data.options.len() {
        warn(format_args!(
            "a row of a Comparison has {} cells for {} options",
            row.cells.len(),
            data.options.len()
        ));
    }
    let cells = data.options.iter().enumerate().map(|(place, option)| {
        let text = row
            .cells
            .get(place)
            .map_or_else(|| words::NOT_TOLD.text(), RuleText::text);
        cell(option, marks, text.into_any())
    });
    let cells: Vec<_> = cells.collect();
    view! {
        <tr class="felles-comparison__row" role="row">
            <th class="felles-comparison__aspect" scope="row" role="rowheader">{row.name.text()}</th>
            {cells}
        </tr>
    }
    .into_any()
}

/// The name of the option is seen where the cells stand below each other. Assistive technology has it from the header.
fn cell(option: &ComparedOption, marks: &Marks, content: AnyView) -> AnyView {
    view! {
        <td class="felles-comparison__cell" role="cell" data-chosen=marks.is(option)>
            <span class="felles-comparison__option" aria-hidden="true">{option.name.text()}</span>
            <span class={"felles-comparison__text"}>{content}</span>
        </td>
    }
    .into_any()
}

/// Where to read more.
fn foot(data: &ComparisonData, marks: &Marks) -> Option<AnyView> {
    if data.options.iter().all(|option| option.link.is_none()) {
        return None;
    }
    let cells = data.options.iter().map(|option| {
        let link = option.link.as_ref().map(|link| {
            let text = link.text.text();
            view! { <Link href=link.href.clone()>{text}</Link> }
        });
        cell(option, marks, link.into_any())
    });
    let cells: Vec<_> = cells.collect();
    let foot = view! {
        <tfoot class="felles-comparison__group" role="rowgroup">
            <tr class="felles-comparison__row" role="row">
                <th class="felles-comparison__aspect" scope="row" role="rowheader">{words::READ_MORE.text()}</th>
                {cells}
            </tr>
        </tfoot>
    };
    Some(foot.into_any())
}

/// Figures from laws, which change: none of them is to be taken on trust.
fn figures_to_check(figures: &[LegalFigure]) -> Option<AnyView> {
    if figures.is_empty() {
        return None;
    }
    let figures = figures.to_vec();
    let view = view! {
        <div class="felles-comparison__figures">
            <LegalFigures figures=figures />
        </div>
    };
    Some(view.into_any())
}
