//! [`Lead`]: the first paragraph of a page.

pub(crate) mod style;

use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// How large a lead is.
    pub enum LeadSize {
        /// 21 px.
        #[default]
        Md = "md",
        /// 24 px: below the largest titles.
        Lg = "lg",
    }
}

/// The first paragraph of a page: what it is about, in a sentence or two.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <Lead>"Du kan få stønad når du er alene om omsorgen for barn."</Lead> };
/// ```
#[component]
pub fn Lead(
    /// How large it is. Default: 21 px.
    #[prop(optional, into)]
    size: Prop<LeadSize>,
    /// Has a space below, for what follows directly. Default: none, for places that set things apart themselves.
    #[prop(optional, into)]
    spacing: Prop<bool>,
    /// The id, for what the lead also describes: a form, say, with `aria-describedby`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    view! {
        <p
            class=class_names("felles-lead", &class)
            data-text-size=size
            data-spacing=spacing
            id=id
        >
            {children()}
        </p>
    }
}
