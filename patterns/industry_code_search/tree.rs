//! The tree of codes, browsed from the top: the other way in.

use super::{
    answer::{IndustryCodeBranch, IndustryCodeLevel},
    on_its_way,
    parts::Parts,
    posted::IndustryCodeAct,
    words,
};
use crate::{
    components::{Button, ButtonType, ButtonVariant, Details, DetailsVariant},
    runtime::{Prop, Text},
};
use leptos::{ev::MouseEvent, prelude::*};

pub(super) fn view(parts: &Parts) -> AnyView {
    let search = parts.search;
    let here = search.here;
    let all = words::ALL.text();
    let place = Memo::new(move |_| {
        search.level.with(|level| {
            let branch = level.as_ref()?.path.last()?;
            Some(Text::from(title(branch)))
        })
    });
    let place = move || place.get().unwrap_or_else(|| all.get());
    let parts = parts.clone();
    let shown = move || match search.level.get() {
        Some(level) => level_view(&parts, level),
        None if search.is_opening() => on_its_way(),
        None => first_button(&parts),
    };
    view! {
        <Details
            class="felles-industry-code-search__tree"
            variant=DetailsVariant::Ghost
            title=words::BROWSE.text()
            open=search.tree_open
        >
            <p class="felles-industry-code-search__here" tabindex="-1" node_ref=here>
                {place}
            </p>
            {shown}
        </Details>
    }
    .into_any()
}

/// Where nothing has come yet: without a script, or when it did not come.
fn first_button(parts: &Parts) -> AnyView {
    button(parts, None, words::SHOW_ALL.text(), ButtonVariant::Secondary)
}

fn level_view(parts: &Parts, level: IndustryCodeLevel) -> AnyView {
    let way = (!level.path.is_empty()).then(|| {
        let top = button(parts, None, words::ALL.text(), ButtonVariant::Link);
        let above = level.path.iter().rev().skip(1).rev();
        let above: Vec<_> = above.map(|branch| item(parts, branch)).collect();
        view! {
            <ol class="felles-industry-code-search__way" role="list" aria-label=words::WAY.text()>
                <li>{top}</li>
                {above}
            </ol>
        }
    });
    let branches = (!level.branches.is_empty()).then(|| {
        let branches: Vec<_> = level.branches.iter().map(|branch| item(parts, branch)).collect();
        view! { <ul class="felles-industry-code-search__branches" role="list">{branches}</ul> }
    });
    (way, branches).into_any()
}

fn item(parts: &Parts, branch: &IndustryCodeBranch) -> AnyView {
    let label = Prop::Static(Text::from(title(branch)));
    let open = button(parts, Some(branch.code.clone()), label, ButtonVariant::Link);
    view! { <li>{open}</li> }.into_any()
}

/// Opens a branch: with a script here, without by posting the form.
fn button(parts: &Parts, code: Option<String>, label: Prop<Text>, variant: ButtonVariant) -> AnyView {
    let search = parts.search;
    let value = IndustryCodeAct::Open(code.clone()).value();
    let code = code.map(Text::from);
    let press = Callback::new(move |event: MouseEvent| {
        event.prevent_default();
        search.open(code.clone());
    });
    view! {
        <Button
            variant=variant
            r#type=ButtonType::Submit
            form_novalidate=true
            name=parts.act_name()
            value=value
            disabled=parts.disabled.clone()
            on_click=press
        >
            {label}
        </Button>
    }
    .into_any()
}

fn title(branch: &IndustryCodeBranch) -> String {
    format!("{} {}", branch.code, branch.name)
}
