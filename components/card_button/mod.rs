//! [`CardButton`]: a card that is one button, for a person or an organisation to choose. [`CardButtonGroup`] puts several
//! beside each other.

mod group;
pub(crate) mod style;

pub use group::CardButtonGroup;

use super::{Color, Size, icon, pressable::pressable};
use crate::{
    runtime::{
        Model, Prop, Text,
        id_scope::{component_id, part_id},
        native_element::NativeElement,
        prop::class_names,
        warning::warn,
    },
    styles,
};
use leptos::{ev::MouseEvent, html, prelude::*, tachys::html::attribute::Attribute};

/// A card that is one button: a person or an organisation, and what is done when it is pressed. With an address it is a
/// link; with children it opens and closes them below.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let chosen = RwSignal::new("");
/// let _ = view! {
///     <CardButtonGroup label="Hvem gjelder det?" columns=2>
///         <CardButton label="Kari Nordmann" overline="Deg selv" action="Velg" on_click=move |_| chosen.set("kari") />
///         <CardButton label="Fjordbakeriet AS" overline="Daglig leder" action="Velg" on_click=move |_| chosen.set("bakeri") />
///     </CardButtonGroup>
/// };
/// ```
#[component]
pub fn CardButton(
    /// The name. It is never cut: a long one goes over several lines.
    #[prop(into)]
    label: Prop<Text>,
    /// A short text above the name: a role, a kind. Default: none.
    #[prop(optional, into)]
    overline: Option<Prop<Text>>,
    /// A short text below the name: a number, a place. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// What is done when it is pressed, in a line of its own: `Velg`. It is a part of the button's name. Default: none.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// More in that line, and lighter: `3 underenheter`. Default: none.
    #[prop(optional, into)]
    secondary_action: Option<Prop<Text>>,
    /// An icon or initials before the name. It is decoration. Default: none.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// A tag or a count at the end of the first line. Default: none.
    #[prop(optional, into)]
    tag: Option<ViewFnOnce>,
    /// An address, absolute or relative: makes this a link, which opens no children. One that would run a script is left
    /// out, with a warning in the console.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Whether the children are open. Default: closed, and its own. Means nothing without children.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Cannot be pressed or focused. Say why beside it.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id, of the button. Default: none, or, with children, one is made. Theirs is the same with `-panel` after it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add, to the button.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when it is pressed, by mouse, key or touch.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// Called when the user opens or closes the children, with whether they are to be open.
    #[prop(optional, into)]
    on_toggle: Option<Callback<bool>>,
    /// The native button. Empty for a link.
    #[prop(optional)]
    node_ref: Option<NodeRef<html::Button>>,
    /// What it opens: a `CardButtonGroup` of what belongs to it, say. Default: it opens nothing.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    if href.is_some() && children.is_some() {
        warn("CardButton: a link opens no children, so these are left out");
    }
    let children = children.filter(|_| href.is_none());
    let node_ref = node_ref.filter(|_| href.is_none());
    let parts = Parts {
        label,
        overline,
        description,
        action,
        secondary_action,
        icon,
        tag,
    };
    let content = parts.content(children.is_some());
    let Some(children) = children else {
        return pressable(href, disabled, on_click, content)
            .attribute("class", class_names("felles-card-button", &class))
            .attribute("data-color", color)
            .attribute("data-size", size)
            .attribute("id", id)
            .node_ref(node_ref)
            .into_any();
    };
    let id = component_id(&id, Some("card-button"));
    let panel_id = part_id(&id, "panel");
    let toggle = Callback::new(move |event: MouseEvent| {
        let wanted = !open.get_untracked();
        open.set_by_user(wanted);
        if let Some(on_toggle) = on_toggle {
            on_toggle.run(wanted);
        }
        if let Some(on_click) = on_click {
            on_click.run(event);
        }
    });
    let is_open = Prop::<bool>::from(open.signal());
    let button = pressable(None, disabled, Some(toggle), content)
        .attribute("class", class_names("felles-card-button", &class))
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("id", id)
        .attribute(
            "aria-expanded",
            is_open.map(|open| if *open { "true" } else { "false" }),
        )
        .attribute("aria-controls", panel_id.clone())
        .node_ref(node_ref);
    with_panel(button, panel_id, &is_open, children())
}

/// A button and what it opens are one item of a group, in which what is open takes the next row.
fn with_panel<Own: Attribute>(
    button: NativeElement<Own>,
    id: Prop<Text>,
    is_open: &Prop<bool>,
    children: AnyView,
) -> AnyView {
    view! {
        <div class="felles-card-button__item">
            {button}
            <div class="felles-card-button__panel" id=id hidden=is_open.map(|open| !open)>
                {children}
            </div>
        </div>
    }
    .into_any()
}

struct Parts {
    label: Prop<Text>,
    overline: Option<Prop<Text>>,
    description: Option<Prop<Text>>,
    action: Option<Prop<Text>>,
    secondary_action: Option<Prop<Text>>,
    icon: Option<ViewFnOnce>,
    tag: Option<ViewFnOnce>,
}

impl Parts {
    fn content(self, opens: bool) -> AnyView {
        let icon = self
            .icon
            .map(|icon| view! { <span class="felles-card-button__icon" aria-hidden="true">{icon.run()}</span> });
        let overline = self
            .overline
            .map(|text| view! { <span class="felles-card-button__overline">{text}</span> " " });
        let description = self
            .description
            .map(|text| view! { " " <bdi class="felles-card-button__description">{text}</bdi> });
        let tag = self
            .tag
            .map(|tag| view! { " " <span class="felles-card-button__tag">{tag.run()}</span> });
        let chevron = opens.then(|| icon::chevron("felles-card-button__chevron"));
        let has_actions = opens || self.action.is_some() || self.secondary_action.is_some();
        let actions = has_actions.then(|| {
            let action = self
                .action
                .map(|text| view! { <span class="felles-card-button__action">{text}</span> });
            let secondary = self
                .secondary_action
                .map(|text| view! { " " <bdi class="felles-card-button__secondary">{text}</bdi> });
            view! { " " <span class="felles-card-button__actions">{action} {secondary} {chevron}</span> }
        });
        view! {
            <span class="felles-card-button__head">
                {icon}
                <span class="felles-card-button__text">
                    {overline} <span class="felles-card-button__label">{self.label}</span> {description}
                </span>
                {tag}
            </span>
            {actions}
        }
        .into_any()
    }
}
