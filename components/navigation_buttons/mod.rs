//! [`NavigationButtons`]: the way on, and the way back.

pub(crate) mod style;

use super::{AutosaveStatus, Button, ButtonType, ButtonVariant, icon, icons};
use crate::{
    runtime::{Prop, Text, form::FormContext, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, prelude::*};

crate::words! { "navigation_buttons";
    /// To the next page.
    NEXT = { nb: "Neste", nn: "Neste", en: "Next" };
    /// To the page before.
    BACK = { nb: "Forrige", nn: "Førre", en: "Back" };
    /// Sends the form.
    SEND = { nb: "Send", nn: "Send", en: "Send" };
    /// Leaves the form.
    CANCEL = { nb: "Avbryt", nn: "Avbryt", en: "Cancel" };
}

crate::variants! {
    /// Where the way on leads.
    pub enum NavigationKind {
        /// To the next page.
        #[default]
        Next = "next",
        /// To the end: the form is sent.
        Send = "send",
    }
}

/// The way on, the way back, and the way out, at the end of a page of a form.
///
/// The way on submits the form it stands in, which validates first, and shows that it is under way. The order on the page
/// is that of Tab: back, on. On a narrow screen they lie below each other, the way on first to the eye.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <NavigationButtons back_href="/soknad/navn" /> };
/// ```
#[component]
pub fn NavigationButtons(
    /// Where the way on leads: decides its word. Default: to the next page.
    #[prop(optional, into)]
    kind: Prop<NavigationKind>,
    /// What the way on says. Default: «Neste» or «Send», in the language of the page.
    #[prop(optional, into)]
    next: Option<Prop<Text>>,
    /// Called when the way on is pressed, where it stands in no form. In a form, it submits.
    #[prop(optional, into)]
    on_next: Option<Callback<MouseEvent>>,
    /// What the way back says. Default: «Forrige».
    #[prop(optional, into)]
    back: Option<Prop<Text>>,
    /// Where the way back leads: a link, that works without a script.
    #[prop(optional, into)]
    back_href: Option<Prop<Text>>,
    /// Called when the way back is pressed. What is typed is not validated.
    #[prop(optional, into)]
    on_back: Option<Callback<MouseEvent>>,
    /// The way back submits the form under this name, without validation, with the value `back`: where a server keeps the
    /// place. Default: it does not.
    #[prop(optional, into)]
    back_name: Option<Text>,
    /// Called when the user wants to leave: a third button, «Avbryt».
    #[prop(optional, into)]
    on_cancel: Option<Callback<MouseEvent>>,
    /// Where leaving leads: a link «Avbryt».
    #[prop(optional, into)]
    cancel_href: Option<Prop<Text>>,
    /// What leaving says. Default: «Avbryt».
    #[prop(optional, into)]
    cancel: Option<Prop<Text>>,
    /// Work is under way. Default: while the form it stands in is sent.
    #[prop(optional, into)]
    loading: Option<Prop<bool>>,
    /// Leaves out whether the draft is kept, which a form with a draft says here.
    #[prop(optional)]
    without_status: bool,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let form = FormContext::current();
    let status = !without_status && form.as_ref().is_some_and(FormContext::keeps_draft);
    let submits = form.is_some() || on_next.is_none();
    let loading = loading.unwrap_or_else(|| match form {
        Some(form) => Prop::derive(move || form.pending()),
        None => Prop::Static(false),
    });
    let has_back = back_href.is_some() || on_back.is_some() || back_name.is_some();
    let has_cancel = cancel_href.is_some() || on_cancel.is_some();
    let back = has_back.then(|| back_button(back, back_href, on_back, back_name));
    let cancel = has_cancel.then(|| {
        let label = cancel.unwrap_or_else(|| CANCEL.text());
        view! {
            <Button variant=ButtonVariant::Tertiary nostrip:href=cancel_href nostrip:on_click=on_cancel>{label}</Button>
        }
    });
    let word = next.unwrap_or_else(|| {
        let (on, end) = (NEXT.text(), SEND.text());
        kind.zip(
            &on.zip(&end, |on, end| (on.clone(), end.clone())),
            |kind, (on, end)| match kind {
                NavigationKind::Next => on.clone(),
                NavigationKind::Send => end.clone(),
            },
        )
    });
    let r#type = if submits {
        ButtonType::Submit
    } else {
        ButtonType::Button
    };
    let arrow = kind.map(|kind| (*kind == NavigationKind::Next).then_some(icons::ARROW_RIGHT));
    let arrow = move || {
        arrow
            .get()
            .map(|shape| icon::decoration("felles-navigation-buttons__symbol", Prop::Static(shape)))
    };
    view! {
        <div class=class_names("felles-navigation-buttons", &class) id=id>
            <div class="felles-navigation-buttons__row">
                {back}
                <Button class="felles-navigation-buttons__next" r#type=r#type loading=loading nostrip:on_click=on_next icon_end=arrow>{word}</Button>
                {cancel}
            </div>
            {status.then(|| view! { <AutosaveStatus /> })}
        </div>
    }
    .into_any()
}

fn back_button(
    label: Option<Prop<Text>>,
    href: Option<Prop<Text>>,
    on_back: Option<Callback<MouseEvent>>,
    name: Option<Text>,
) -> impl IntoView {
    let label = label.unwrap_or_else(|| BACK.text());
    let (r#type, value) = match name {
        Some(_) => (ButtonType::Submit, Some("back")),
        None => (ButtonType::Button, None),
    };
    let arrow = || icon::decoration("felles-navigation-buttons__symbol", Prop::Static(icons::ARROW_LEFT));
    let submits = name.is_some();
    view! {
        <Button
            variant=ButtonVariant::Secondary
            r#type=r#type
            nostrip:href=href
            nostrip:on_click=on_back
            name=name
            value=value
            icon=arrow
            attr:formnovalidate=submits
        >
            {label}
        </Button>
    }
}
