//! [`WarningText`]: a consequence that must not be overlooked, in the middle of a text.

pub(crate) mod style;

use super::{Size, VisuallyHidden, icon, icons};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "warning_text";
    /// What stands, unseen, before the text.
    WARNING = { nb: "Advarsel", nn: "Åtvaring", en: "Warning" };
}

/// A consequence that must not be overlooked: a symbol, an unseen word, and strong text.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <WarningText>"Du kan få bot hvis du gir feil opplysninger."</WarningText> };
/// ```
#[component]
pub fn WarningText(
    /// The word before the text, for those who do not see the symbol. Default: «Advarsel» in the language in context.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let label = label.or(|| WARNING.text());
    view! {
        <div
            class=class_names("felles-warning-text", &class)
            data-size=size
            id=id
        >
            {icon::decoration("felles-warning-text__symbol", Prop::Static(icons::EXCLAMATIONMARK_TRIANGLE_FILL))}
            <strong class="felles-warning-text__text">
                <VisuallyHidden>{label} ": "</VisuallyHidden>
                {children()}
            </strong>
        </div>
    }
}
