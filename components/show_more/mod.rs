//! [`ShowMore`]: the beginning of a long text, and all of it for those who ask.

mod cut;
pub(crate) mod style;

use super::{Color, Size, icon, icons};
use crate::{
    runtime::{
        Model, Prop, Text,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use cut::{is_short, reveal, when_scrolled};
use leptos::{ev::MouseEvent, html, prelude::*};

crate::words! { "show_more";
    /// What the link says.
    SHOW_ALL = { nb: "Vis alt", nn: "Vis alt", en: "Show all" };
}

crate::variants! {
    /// How high the beginning of a text is, with the link that shows all of it.
    pub enum ShowMoreHeight {
        /// 8 rem: a few lines, where several texts stand below each other.
        Sm = "sm",
        /// 20 rem.
        #[default]
        Md = "md",
        /// 32 rem: where most people read most of it.
        Lg = "lg",
    }
}

/// The beginning of a long text, with a link that shows all of it. A short text is shown as it is.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <ShowMore label="Vis hele vedtaket"><p>"Vi har behandlet søknaden din …"</p></ShowMore> };
/// ```
///
/// It is shown once, and stays. What the browser goes to in the unseen part, by Tab, a search or an address, shows it
/// too. Without a script the link is a link to the text, and works; on paper all of it is there.
#[component]
pub fn ShowMore(
    /// What the link says: what there is to see. Default: «Vis alt» in the language in context.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// How high the beginning is. A text that is no higher is shown as it is. Default: 20 rem.
    #[prop(optional, into)]
    height: Prop<ShowMoreHeight>,
    /// Whether all of it is shown. Default: the beginning. When the owner rules it (`(Signal, Callback)`), it is as the
    /// owner's signal says.
    #[prop(optional, into)]
    open: Model<bool>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called once the user, or the browser for them, has shown all of it.
    #[prop(optional, into)]
    on_open: Option<Callback<()>>,
    /// The text.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("show-more"));
    let content_id = part_id(&id, "content");
    let content = NodeRef::<html::Div>::new();
    let is_open = open.signal();
    // Whether it was asked for and granted now: it is shown once.
    let show = move || {
        if is_open.get_untracked() {
            return false;
        }
        open.set_by_user(true);
        let shown = is_open.get_untracked();
        if shown && let Some(on_open) = on_open {
            on_open.run(());
        }
        shown
    };
    let press = move |event: MouseEvent| {
        event.prevent_default();
        let hidden = content.get_untracked().and_then(|content| cut::first_unseen(&content));
        if show() {
            reveal(hidden);
        }
    };
    let label = label.or(|| SHOW_ALL.text());
    let short = is_short(content);

    view! {
        <div
            class=class_names("felles-show-more", &class)
            data-open=move || is_open.get().then_some("true")
            data-short=move || short.get().then_some("true")
            data-height=height.unless_default()
            data-color=color
            data-size=size
            id=id
        >
            <div
                {..when_scrolled(move || _ = show())}
                class="felles-show-more__content"
                id=content_id.clone()
                node_ref=content
            >
                <div class="felles-show-more__body">{children()}</div>
            </div>
            <a class="felles-show-more__link" href=content_id.map(|id| format!("#{id}")) on:click=press>
                {icon::decoration("felles-show-more__icon", Prop::Static(icons::CHEVRON_DOWN))}
                <span>{label}</span>
            </a>
        </div>
    }
}
